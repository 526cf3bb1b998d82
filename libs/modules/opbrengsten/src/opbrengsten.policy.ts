import type { Actor } from '@academie/kernel';
import { assertNever } from '@academie/kernel';
import { OpbrengstVisibility } from './model/words.js';

/** What the rights on what a session left behind depend on. */
export interface OpbrengstFacts {
  /** The session exists for this actor. */
  readonly seesSession: boolean;
  /** The actor has or had a place there, or runs it. */
  readonly takesPart: boolean;
  /** The actor waits for a place, or has one, and wants the recording. */
  readonly wantsRecording: boolean;
  /** The actor is a member of the netwerk of the session. */
  readonly inNetwerk: boolean;
  /** The actor organises the session. */
  readonly manages: boolean;
}

/** Who may see one thing that a session left behind: a file, a link; see {@link maySeeRecording} for the recording. */
export function maySee(_actor: Actor, facts: OpbrengstFacts, visibility: OpbrengstVisibility): boolean {
  if (facts.manages) return true;
  if (!facts.seesSession) return false;
  switch (visibility) {
    case OpbrengstVisibility.PARTICIPANTS:
      return facts.takesPart;
    case OpbrengstVisibility.NETWERK:
      return facts.takesPart || facts.inNetwerk;
    case OpbrengstVisibility.EVERYONE:
      return true;
    default:
      return assertNever(visibility);
  }
}

/** The recording is for who could not get a place, too, if they said that they want it. The materials are not. */
export function maySeeRecording(actor: Actor, facts: OpbrengstFacts, visibility: OpbrengstVisibility): boolean {
  return maySee(actor, facts, visibility) || (facts.seesSession && facts.wantsRecording);
}

/** Until it is sent the summary is the organiser's own; from then on it is on the page of the session. */
export function maySeeSummary(_actor: Actor, facts: OpbrengstFacts, sent: boolean): boolean {
  return facts.manages || (sent && facts.seesSession);
}

/** Adding, changing, ordering and taking away. */
export function mayManage(actor: Actor, facts: OpbrengstFacts): boolean {
  return actor.kind === 'persoon' && facts.manages;
}
