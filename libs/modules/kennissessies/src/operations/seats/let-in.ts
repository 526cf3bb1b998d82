import { RegistrationStatus, registrationRequested } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { RegistrationEntity } from '../../model/registration.entity.js';
import { decideRegistration, type SeatingFacts } from '../../model/seating/seating.js';
import { saveRegistration } from './save-registration.js';
import { seatingRefusal } from './seating-refusal.js';
import type { SeekingPersoon } from './seeker.js';
import { TakePlace } from './take-place.js';

/** What somebody wants to be let in to, behind the lock on the session. */
export interface LettingIn extends SeatingFacts {
  readonly id: string;
}

/** The registration, and whether anything came of it now. */
export interface LetInOutcome {
  readonly registrationId: string;
  readonly isNew: boolean;
}

/**
 * Lets somebody in: a seat, a place on the waiting list when no seat is free, or a request to the organiser when that is
 * the rule. Part of the transaction of whoever asks for it: the person, a colleague, or the organiser with a date.
 */
@Injectable()
export class LetIn {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly takePlace: TakePlace,
  ) {}

  /** `own` is their registration so far. Throws CONFLICT: NOT_OPEN, CLOSED, STARTED or TURNED_DOWN. */
  async run(
    tx: Tx,
    kennissessie: LettingIn,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
    actorId: string,
  ): Promise<LetInOutcome> {
    const now = this.clock.now();
    const kennissessieId = kennissessie.id;
    const lapsed = own?.lapsedAt != null;
    const decision = decideRegistration(kennissessie, own?.status ?? null, now, lapsed);
    switch (decision.outcome) {
      case 'refused':
        throw seatingRefusal(decision.reason);
      case 'already':
        if (!own) throw seatingRefusal('NOT_REGISTERED');
        return { registrationId: own.id, isNew: false };
      case 'ask': {
        const asking = { status: RegistrationStatus.REQUESTED, since: now };
        const registrationId = await saveRegistration(tx, kennissessieId, seeker, own, asking);
        const request = { registrationId, kennissessieId, persoonId: seeker.persoonId };
        await this.events.record(tx, registrationRequested(request), actorId);
        return { registrationId, isNew: true };
      }
      case 'place': {
        const { registrationId } = await this.takePlace.run(tx, kennissessieId, seeker, own, actorId);
        return { registrationId, isNew: true };
      }
      default:
        return assertNever(decision);
    }
  }
}
