import { RegistrationStatus } from '@academie/contracts';
import { conflict } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { isSeated } from '../../model/seating/seating.js';
import { type Hold, HoldPlaces } from './hold-places.js';
import type { SeekingPersoon } from './seeker.js';

/**
 * Who fills in a name: from which reservation if it matters, and with an organisatie from those of all who work there, the
 * own first.
 */
export interface FillsIn {
  readonly persoonId: string;
  readonly organisatieId?: string;
  readonly reservationId?: string;
}

/**
 * Fills in a name: a place that was kept for colleagues becomes the seat of this person. Part of the transaction of who
 * registers a colleague, behind the lock on the session.
 */
@Injectable()
export class SeatFromReservation {
  constructor(private readonly holds: HoldPlaces) {}

  /**
   * Gives the id of the registration; null when nothing is held any more. Who has a seat already keeps it, and no place
   * is used up. Throws CONFLICT (TURNED_DOWN).
   */
  async run(tx: Tx, kennissessieId: string, by: FillsIn, seeker: SeekingPersoon): Promise<string | null> {
    const { persoonId } = seeker;
    const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId });
    if (own && isSeated(own.status)) return own.id;
    if (own?.status === RegistrationStatus.DECLINED) {
      throw conflict('TURNED_DOWN', 'De organisatie heeft de aanmelding van deze persoon afgewezen.');
    }
    const [hold]: Hold[] = await tx.query(
      `select h.id, h.kennissessie_id as "kennissessieId", h.pool_id as "poolId" from kennissessies.place_hold h
       join kennissessies.reservation v on v.id = h.reservation_id
       where v.kennissessie_id = $1 and ($3::uuid is null or v.id = $3)
         and case when $4::uuid is null then v.persoon_id = $2 else v.organisatie_id = $4 end
       order by v.persoon_id = $2 desc, h.created_at, h.id limit 1`,
      [kennissessieId, by.persoonId, by.reservationId ?? null, by.organisatieId ?? null],
    );
    if (!hold) return null;
    return this.holds.toSeat(tx, hold, seeker, own, { from: 'reservation', actorId: by.persoonId });
  }
}
