import { RegistrationStatus, seatPromoted, seatTaken } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { RegistrationEntity } from '../../model/registration.entity.js';
import type { Place } from '../../model/seating/room.js';
import { changeCounts } from './counts.js';
import { PromoteWaiting } from './promote-waiting.js';
import { saveRegistration } from './save-registration.js';
import type { SeekingPersoon } from './seeker.js';

/** A place that is kept: for whom an offer was made to, or for a reservation. */
export interface Hold {
  readonly id: string;
  readonly kennissessieId: string;
  readonly poolId: string | null;
}

/** Holds places, turns a held place into a seat, and lets go of them. Always behind the lock on the session. */
@Injectable()
export class HoldPlaces {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Holds these places for a reservation. That they are free was decided before. */
  async hold(tx: Tx, kennissessieId: string, reservationId: string, places: readonly Place[]): Promise<void> {
    await tx.query(
      `insert into kennissessies.place_hold (id, kennissessie_id, pool_id, reservation_id, created_at)
       select h.id, $1, h.pool_id, $2, $3 from unnest($4::uuid[], $5::uuid[]) as h(id, pool_id)`,
      [kennissessieId, reservationId, this.clock.now(), places.map(() => newId()), places.map(({ poolId }) => poolId)],
    );
    await changeCounts(tx, kennissessieId, { held: places.length });
  }

  /**
   * The held place becomes the seat of this person; gives the id of the registration. `own` is their registration so far
   * and not a seat. `from` tells where the place came from: they were asked, or it was kept for colleagues.
   */
  async toSeat(
    tx: Tx,
    hold: Hold,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
    { from, actorId }: { from: 'offer' | 'reservation'; actorId: string | null },
  ): Promise<string> {
    const { kennissessieId, poolId } = hold;
    const waited = own?.status === RegistrationStatus.WAITLISTED;
    // Who is given a place by a colleague has no more use for the offer they had.
    const freed: unknown[] = await tx.query(
      `with freed as (delete from kennissessies.place_hold where id = $1 or registration_id = $2 returning id)
       select id from freed`,
      [hold.id, own?.id ?? null],
    );
    await changeCounts(tx, kennissessieId, { held: -freed.length, registered: 1, waiting: waited ? -1 : 0 });
    const standing = { status: RegistrationStatus.REGISTERED, since: this.clock.now(), poolId };
    const registrationId = await saveRegistration(tx, kennissessieId, seeker, own, standing);
    const seat = { registrationId, kennissessieId, persoonId: seeker.persoonId };
    await this.events.record(tx, from === 'offer' ? seatPromoted(seat) : seatTaken(seat), actorId);
    if (freed.length > 1) await this.promoteWaiting.run(tx, kennissessieId, actorId);
    return registrationId;
  }

  /** Lets go of held places; those who wait get them. */
  async free(tx: Tx, kennissessieId: string, holdIds: readonly string[], actorId: string | null): Promise<void> {
    const freed: unknown[] = await tx.query(
      `with freed as (delete from kennissessies.place_hold where id = any($1) and kennissessie_id = $2 returning id)
       select id from freed`,
      [holdIds, kennissessieId],
    );
    if (freed.length === 0) return;
    await changeCounts(tx, kennissessieId, { held: -freed.length });
    await this.promoteWaiting.run(tx, kennissessieId, actorId);
  }
}
