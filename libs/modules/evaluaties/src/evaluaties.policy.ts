import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { EvaluatiePhase } from './model/words.js';

/** What the rights on an evaluatie depend on: the session, the actor's place in it, and where the evaluatie stands. */
export interface EvaluatieFacts {
  readonly sessionStatus: KennissessieStatus;
  /** The actor organises the session. */
  readonly manages: boolean;
  /** The actor's own registration. */
  readonly registration: RegistrationStatus | null;
  readonly phase: EvaluatiePhase;
  /** The actor filled it in. */
  readonly answered: boolean;
  /** Somebody did. */
  readonly hasAnswers: boolean;
}

/** Who was there, as far as we know: who did not come has no opinion to give. */
export const tookPart = (status: RegistrationStatus | null) =>
  status === RegistrationStatus.REGISTERED || status === RegistrationStatus.ATTENDED;

/** Those who take part see it from the moment it opens; until then it is the organiser's. */
export function mayView(actor: Actor, facts: EvaluatieFacts): boolean {
  if (actor.kind !== 'persoon') return false;
  if (facts.manages) return true;
  const opened = facts.phase === EvaluatiePhase.OPEN || facts.phase === EvaluatiePhase.CLOSED;
  return opened && tookPart(facts.registration);
}

/** Once somebody answered, another question would give their answer another meaning. */
export function mayPrepare(actor: Actor, facts: EvaluatieFacts): boolean {
  if (actor.kind !== 'persoon' || !facts.manages) return false;
  if (facts.sessionStatus === KennissessieStatus.CANCELLED) return false;
  return facts.phase !== EvaluatiePhase.CLOSED && !facts.hasAnswers;
}

/** What people were told when it opened stays true. */
export function mayChooseAnonymity(actor: Actor, facts: EvaluatieFacts): boolean {
  const unopened = facts.phase === EvaluatiePhase.PROPOSED || facts.phase === EvaluatiePhase.PREPARED;
  return unopened && mayPrepare(actor, facts);
}

/** Until it opens one can still do without. */
export function mayDrop(actor: Actor, facts: EvaluatieFacts): boolean {
  return facts.phase === EvaluatiePhase.PREPARED && mayPrepare(actor, facts);
}

export function mayAnswer(actor: Actor, facts: EvaluatieFacts): boolean {
  return (
    actor.kind === 'persoon' &&
    facts.phase === EvaluatiePhase.OPEN &&
    facts.sessionStatus !== KennissessieStatus.CANCELLED &&
    tookPart(facts.registration) &&
    !facts.answered
  );
}

export function maySeeResults(actor: Actor, facts: EvaluatieFacts): boolean {
  const opened = facts.phase === EvaluatiePhase.OPEN || facts.phase === EvaluatiePhase.CLOSED;
  return actor.kind === 'persoon' && facts.manages && opened;
}
