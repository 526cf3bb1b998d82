import { type KennissessieCard, KennissessieDirectory, type RegistrationStatus, type Seat } from '@academie/contracts';
import { type Actor, Clock, isId, notFound, persoonIdOf } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { type EvaluatieFacts, tookPart } from '../evaluaties.policy.js';
import { phaseOf } from '../model/evaluatie-phase.js';

/** A session as this actor stands to it. */
export interface SessionStanding {
  readonly session: KennissessieCard;
  readonly manages: boolean;
  readonly registration: RegistrationStatus | null;
  /** How many people are asked. */
  readonly invited: number;
}

/** Asks the neighbours what the rights on an evaluatie depend on. */
@Injectable()
export class SessionAccess {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND when there is no such session. Whether the actor may see its evaluatie is for the policy. */
  async standing(actor: Actor, kennissessieId: string): Promise<SessionStanding> {
    if (!isId(kennissessieId)) throw notFound();
    const [cards, managed, seats] = await Promise.all([
      this.kennissessies.byIds([kennissessieId]),
      this.kennissessies.managedBy(actor, [kennissessieId]),
      this.kennissessies.seatsOf(kennissessieId),
    ]);
    const session = cards.get(kennissessieId);
    if (!session) throw notFound();
    const own = seats.find(({ persoonId }) => persoonId === persoonIdOf(actor));
    return {
      session,
      manages: managed.has(kennissessieId),
      registration: own?.status ?? null,
      invited: peopleToAsk(seats).length,
    };
  }

  facts(
    { session, manages, registration }: SessionStanding,
    evaluatie: { readonly openedAt: Date | null } | null,
    { answered, own }: { readonly answered: number; readonly own: boolean },
  ): EvaluatieFacts {
    const phase = phaseOf(evaluatie, this.clock.now());
    return { sessionStatus: session.status, manages, registration, phase, answered: own, hasAnswers: answered > 0 };
  }
}

/** Ids of those who were there, as far as we know. */
export function peopleToAsk(seats: readonly Seat[]): string[] {
  return seats.filter(({ status }) => tookPart(status)).map(({ persoonId }) => persoonId);
}
