import { seatPromoted } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { KennissessieEntity } from '../model/kennissessie.entity.js';
import { decidePromotions } from '../model/seating.js';

/**
 * Gives the places that are free to those who wait, first come first served. Part of the transaction that made a place
 * free, behind the lock on the session: a free place and somebody who waits for it never exist side by side.
 */
@Injectable()
export class PromoteWaiting {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** `kennissessie` is how it stands now, changes in this transaction included. */
  async run(tx: Tx, kennissessie: KennissessieEntity, actorId: string): Promise<void> {
    const now = this.clock.now();
    const places = decidePromotions(kennissessie, now);
    if (places === 0) return;
    const promoted: { id: string; persoon_id: string }[] = await tx.query(
      `with next as (
         select id, waitlist_number from kennissessies.registration
         where kennissessie_id = $1 and status = 'WAITLISTED' order by waitlist_number limit $2
       ), promoted as (
         update kennissessies.registration r set status = 'REGISTERED', waitlist_number = null, since = $3
         from next where r.id = next.id returning r.id, r.persoon_id, next.waitlist_number
       )
       select id, persoon_id from promoted order by waitlist_number`,
      [kennissessie.id, places, now],
    );
    await tx.query(
      `update kennissessies.kennissessie
       set registered_count = registered_count + $2, waitlist_count = waitlist_count - $2 where id = $1`,
      [kennissessie.id, promoted.length],
    );
    for (const { id, persoon_id } of promoted) {
      const seat = { registrationId: id, kennissessieId: kennissessie.id, persoonId: persoon_id };
      await this.events.record(tx, seatPromoted(seat), actorId);
    }
  }
}
