import { type Doelgroep, type KennissessieStatus, seatPromoted, WaitlistMode } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { drawn, Lots } from '../../model/seating/lots.js';
import { decideMovingUp, type MovingUpRules } from '../../model/seating/moving-up.js';
import { decidePlaces, type Place, type Room } from '../../model/seating/room.js';
import { givesOutPlaces, type SeatingFacts } from '../../model/seating/seating.js';
import { changeCounts } from './counts.js';
import { loadRoom } from './load-room.js';
import { OfferPlaces } from './offer-places.js';

interface Waiting {
  readonly id: string;
  readonly persoonId: string;
  readonly doelgroep: Doelgroep | null;
  readonly organisatieId: string | null;
}

interface Rules extends MovingUpRules, SeatingFacts {
  readonly status: KennissessieStatus;
  readonly waitlistMode: WaitlistMode;
}

/** Somebody who waited, with the place they get. */
export interface GivenPlace extends Waiting {
  readonly place: Place;
}

/**
 * Gives the places that are free to those who wait. Part of the transaction that made a place free, behind the lock on
 * the session: a free place and somebody who waits for it never exist side by side. Who let an offer pass is not among
 * them, and who holds an offer has theirs already.
 */
@Injectable()
export class PromoteWaiting {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly lots: Lots,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /** `actorId` is whose deed set a place free; null: the product did. */
  async run(tx: Tx, kennissessieId: string, actorId: string | null): Promise<void> {
    const now = this.clock.now();
    const room = await loadRoom(tx, kennissessieId, now);
    if (room.waiting === 0 || (room.capacity !== null && room.taken >= room.capacity)) return;
    const rules = await rulesOf(tx, kennissessieId);
    if (!givesOutPlaces(rules, now)) return;

    const given = await this.givePlaces(tx, kennissessieId, rules.waitlistMode, room);
    if (given.length === 0) return;
    const moving = decideMovingUp(rules, now);
    switch (moving.how) {
      case 'seat':
        return this.seat(tx, kennissessieId, given, now, actorId);
      case 'offer':
        return this.offerPlaces.run(tx, kennissessieId, given, moving.expiresAt, actorId);
      default:
        return assertNever(moving);
    }
  }

  private async givePlaces(tx: Tx, kennissessieId: string, mode: WaitlistMode, room: Room): Promise<GivenPlace[]> {
    const inOrder = mode === WaitlistMode.ORDER;
    // Without pools every place is for everyone, so the first in line are all that can move up.
    const limit = inOrder && room.pools.length === 0 && room.capacity !== null ? room.capacity - room.taken : null;
    const line: Waiting[] = await tx.query(
      `select r.id, r.persoon_id as "persoonId", r.doelgroep, r.organisatie_id as "organisatieId"
       from kennissessies.registration r
       where r.kennissessie_id = $1 and r.status = 'WAITLISTED' and r.lapsed_at is null
         and not exists (select from kennissessies.place_hold h where h.registration_id = r.id)
       order by r.waitlist_number limit $2`,
      [kennissessieId, limit],
    );
    const asked = inOrder ? line : drawn(line, this.lots);
    const places = decidePlaces(room, asked);
    return asked.flatMap((person, index) => {
      const place = places[index];
      return place ? [{ ...person, place }] : [];
    });
  }

  private async seat(tx: Tx, kennissessieId: string, given: GivenPlace[], now: Date, actorId: string | null) {
    await tx.query(
      `update kennissessies.registration r
       set status = 'REGISTERED', waitlist_number = null, since = $1, pool_id = n.pool_id
       from unnest($2::uuid[], $3::uuid[]) as n(id, pool_id) where r.id = n.id`,
      [now, given.map(({ id }) => id), given.map(({ place }) => place.poolId)],
    );
    await changeCounts(tx, kennissessieId, { registered: given.length, waiting: -given.length });
    for (const { id, persoonId } of given) {
      await this.events.record(tx, seatPromoted({ registrationId: id, kennissessieId, persoonId }), actorId);
    }
  }
}

async function rulesOf(tx: Tx, kennissessieId: string): Promise<Rules> {
  const [rules]: Rules[] = await tx.query(
    `select status, starts_at as "startsAt", registration_closes_at as "registrationClosesAt", approval,
       waitlist_mode as "waitlistMode", promote_until_hours as "promoteUntilHours", offer_minutes as "offerMinutes"
     from kennissessies.kennissessie where id = $1`,
    [kennissessieId],
  );
  if (!rules) throw new Error(`Kennissessie ${kennissessieId} is gone while it is locked`);
  return rules;
}
