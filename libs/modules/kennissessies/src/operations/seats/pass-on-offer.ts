import { seatOfferExpired } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { HoldPlaces } from './hold-places.js';
import { lockedHold } from './locked-hold.js';

/**
 * An offer was not answered in time: the place goes to the next who waits. Exactly once, however many come by at the same
 * time: the hold is looked for again behind the lock on the session.
 */
@Injectable()
export class PassOnOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly holds: HoldPlaces,
  ) {}

  /** True when it expired now; false when it was answered or passed on before, or has time left. */
  async run(offerId: string): Promise<boolean> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const hold = await lockedHold(tx, offerId);
      if (!hold?.registrationId || !hold.expiresAt || hold.expiresAt > now) return false;
      await this.lapse(tx, hold.registrationId, offerId, now);
      await this.holds.free(tx, hold.kennissessieId, [offerId], null);
      return true;
    });
  }

  private async lapse(tx: Tx, registrationId: string, offerId: string, now: Date): Promise<void> {
    const registrations = tx.getRepository(RegistrationEntity);
    const { kennissessieId, persoonId } = await registrations.findOneByOrFail({ id: registrationId });
    await registrations.update(registrationId, { lapsedAt: now });
    await this.events.record(tx, seatOfferExpired({ registrationId, kennissessieId, persoonId, offerId }), null);
  }
}
