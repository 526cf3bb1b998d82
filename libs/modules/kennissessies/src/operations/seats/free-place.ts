import { RegistrationStatus, registrationCancelled } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { isSeated } from '../../model/seating/seating.js';
import { changeCounts } from './counts.js';
import { PromoteWaiting } from './promote-waiting.js';

/**
 * Takes somebody's place away (a seat, a place in line with the offer they had, a request) and gives what falls free to
 * those who wait. Part of the transaction that decided so, behind the lock on the session.
 */
@Injectable()
export class FreePlace {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** `own` as it is behind the lock. `actorId` is who did it: the person, or whoever acted for them; null: the product. */
  async run(tx: Tx, own: RegistrationEntity, actorId: string | null): Promise<void> {
    const { id, kennissessieId, persoonId } = own;
    const hadSeat = isSeated(own.status);
    const offers: unknown[] = await tx.query(
      'with freed as (delete from kennissessies.place_hold where registration_id = $1 returning id) select id from freed',
      [id],
    );
    await tx.getRepository(RegistrationEntity).update(id, {
      status: RegistrationStatus.CANCELLED,
      waitlistNumber: null,
      poolId: null,
      lapsedAt: null,
      since: this.clock.now(),
    });
    await changeCounts(tx, kennissessieId, {
      registered: hadSeat ? -1 : 0,
      waiting: own.status === RegistrationStatus.WAITLISTED ? -1 : 0,
      held: -offers.length,
    });
    const seat = { registrationId: id, kennissessieId, persoonId };
    await this.events.record(tx, registrationCancelled({ ...seat, hadSeat }), actorId);
    await this.promoteWaiting.run(tx, kennissessieId, actorId);
  }
}
