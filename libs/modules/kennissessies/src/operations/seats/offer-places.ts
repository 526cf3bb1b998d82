import { seatOffered } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events, Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ExpireOfferName } from '../../jobs/expire-offer-name.js';
import { changeCounts } from './counts.js';
import type { GivenPlace } from './promote-waiting.js';

/**
 * Asks people who wait whether they still want the place that fell free, and holds it for them meanwhile. Part of the
 * transaction that set it free, behind the lock on the session.
 */
@Injectable()
export class OfferPlaces {
  constructor(
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, kennissessieId: string, given: readonly GivenPlace[], expiresAt: Date, actorId: string | null) {
    const now = this.clock.now();
    const offers = given.map((person) => ({ ...person, offerId: newId() }));
    await tx.query(
      `insert into kennissessies.place_hold (id, kennissessie_id, pool_id, registration_id, expires_at, created_at)
       select o.id, $1, o.pool_id, o.registration_id, $2, $3
       from unnest($4::uuid[], $5::uuid[], $6::uuid[]) as o(id, pool_id, registration_id)`,
      [
        kennissessieId,
        expiresAt,
        now,
        offers.map(({ offerId }) => offerId),
        offers.map(({ place }) => place.poolId),
        offers.map(({ id }) => id),
      ],
    );
    await changeCounts(tx, kennissessieId, { held: offers.length });
    for (const { id, persoonId, offerId } of offers) {
      const seat = { registrationId: id, kennissessieId, persoonId };
      await this.events.record(tx, seatOffered({ ...seat, offerId, expiresAt: expiresAt.toISOString() }), actorId);
      await this.jobs.enqueue(tx, ExpireOfferName, { offerId }, { key: offerId, runAt: expiresAt });
    }
  }
}
