import { NetwerkDirectory, RegistrationStatus, registrationCancelled } from '@academie/contracts';
import { assertNever, Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { RegistrationEntity } from '../model/registration.entity.js';
import { decideCancellation } from '../model/seating.js';
import { loadForChange } from './kennissessie-access.js';
import { PromoteWaiting } from './promote-waiting.js';
import { seatingRefusal } from './seating-refusal.js';

/** Somebody cannot come after all. Their seat goes to the first who waits, in the same transaction. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Gives the id of the registration. Throws NOT_FOUND, or CONFLICT: NOT_REGISTERED, NOT_OPEN or STARTED. */
  async run(actor: SignedIn, kennissessieId: string): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const decision = decideCancellation(facts, own?.status ?? null, now);
      if (decision.outcome === 'refused' || !own) {
        throw seatingRefusal(decision.outcome === 'refused' ? decision.reason : 'NOT_REGISTERED');
      }
      if (decision.outcome === 'already') return own.id;

      const hadSeat = givesUpSeat(decision.outcome);
      const counts = {
        registeredCount: kennissessie.registeredCount - (hadSeat ? 1 : 0),
        waitlistCount: kennissessie.waitlistCount - (hadSeat ? 0 : 1),
      };
      await tx
        .getRepository(RegistrationEntity)
        .update(own.id, { status: RegistrationStatus.CANCELLED, waitlistNumber: null, since: now });
      await tx.getRepository(KennissessieEntity).update(kennissessieId, counts);
      const seat = { registrationId: own.id, kennissessieId, persoonId: actor.persoonId };
      await this.events.record(tx, registrationCancelled({ ...seat, hadSeat }), actor.persoonId);
      await this.promoteWaiting.run(tx, { ...kennissessie, ...counts }, actor.persoonId);
      return own.id;
    });
  }
}

function givesUpSeat(outcome: 'free-seat' | 'stop-waiting'): boolean {
  switch (outcome) {
    case 'free-seat':
      return true;
    case 'stop-waiting':
      return false;
    default:
      return assertNever(outcome);
  }
}
