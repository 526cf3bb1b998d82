import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { PlacePool, RegistrationRules, Reservation, SecondDate } from '../../graphql/seating/seating-types.js';
import { POOL_TAKEN } from '../../operations/seats/load-room.js';

/** Reads the rules of a session and who keeps places at it. Whether the reader may is decided before. */
@Injectable()
export class SeatingReader {
  constructor(private readonly database: Database) {}

  async rulesOf(kennissessieId: string): Promise<RegistrationRules | null> {
    const [rules, pools] = await Promise.all([
      this.database.one<Omit<RegistrationRules, 'pools'>>(
        `select registration_closes_at as "registrationClosesAt", approval, waitlist_mode as "waitlistMode",
           promote_until_hours as "promoteUntilHours", offer_minutes as "offerMinutes",
           waitlist_threshold as "waitlistThreshold", recording_promised_at as "recordingPromisedAt"
         from kennissessies.kennissessie where id = $1`,
        [kennissessieId],
      ),
      this.database.query<PlacePool>(
        `select p.id, p.doelgroep, p.organisatie_id as "organisatieId", p.places, p.opens_at as "opensAt", p.opened,
           ${POOL_TAKEN} as taken
         from kennissessies.place_pool p where p.kennissessie_id = $1 order by p.position, p.id`,
        [kennissessieId],
      ),
    ]);
    return rules && { ...rules, pools };
  }

  async secondDatesOf(kennissessieId: string): Promise<SecondDate[]> {
    return this.database.query<SecondDate>(
      `select k.id, k.starts_at as "startsAt", k.status, (
         select count(*)::int from kennissessies.pre_invitation i where i.kennissessie_id = k.id and i.taken_at is not null
       ) as "takenByWaiting"
       from kennissessies.kennissessie k where k.second_date_of = $1 order by k.starts_at, k.id`,
      [kennissessieId],
    );
  }

  /** Reservations with places that have no name yet, of one person or (null) of everybody. */
  async reservationsOf(kennissessieId: string, persoonId: string | null): Promise<Reservation[]> {
    return this.database.query<Reservation>(
      `select v.id, v.places, v.created_at as "createdAt", v.persoon_id as "persoonId",
         v.organisatie_id as "organisatieId", count(*)::int as "heldPlaces"
       from kennissessies.reservation v join kennissessies.place_hold h on h.reservation_id = v.id
       where v.kennissessie_id = $1 and ($2::uuid is null or v.persoon_id = $2)
       group by v.id order by v.created_at, v.id`,
      [kennissessieId, persoonId],
    );
  }
}
