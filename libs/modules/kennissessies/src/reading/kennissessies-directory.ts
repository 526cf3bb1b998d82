import {
  type Hopeful,
  type Invitee,
  type KennissessieCard,
  KennissessieDirectory,
  KennissessieStatus,
  NetwerkDirectory,
  PersonRole,
  type RegistrationStatus,
  type Seat,
} from '@academie/contracts';
import { type Actor, Clock, persoonIdOf } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { managedBy } from '../kennissessies.policy.js';
import { WAITLIST_POSITION } from './kennissessie-row.js';
import { PeopleReader } from './people/people-reader.js';

const REEKS = `(select json_build_object('id', s.id, 'title', s.title) from kennissessies.reeks s where s.id = k.reeks_id)`;

/** The columns of a card; the session is `k`. */
export const CARD = `k.id, k.title, k.summary, k.starts_at as "startsAt", k.ends_at as "endsAt", k.form, k.location,
  k.online_url as "onlineUrl", k.status, k.cancel_reason as "cancelReason", k.netwerk_id as "netwerkId",
  k.organizer_id as "organizerId", ${REEKS} as reeks, k.revision, k.created_at as "createdAt", k.updated_at as "updatedAt"`;

/** What the registration `r` tells of a person, and whether they speak; null where there is none. */
const PLACE = `r.id as "registrationId", r.status as "registrationStatus", ${WAITLIST_POSITION} as "waitlistPosition"`;
const speaks = (persoonId: string) => `exists (select from kennissessies.kennissessie_person s
  where s.kennissessie_id = k.id and s.persoon_id = ${persoonId} and s.role = 'SPEAKER') as speaks`;

const SEAT = `${CARD}, r.persoon_id as "persoonId", ${PLACE}, ${speaks('r.persoon_id')}
  from kennissessies.registration r join kennissessies.kennissessie k on k.id = r.kennissessie_id`;

/** Of the session `k` and each person `p.id`. */
const INVITEE = `${CARD}, p.id as "persoonId", ${PLACE}, ${speaks('p.id')}`;
const OWN_PLACE = 'kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = p.id';

/** Who asked to come has no place yet. */
const HAS_SEAT_OR_WAITS = `r.status not in ('CANCELLED', 'REQUESTED', 'DECLINED')`;

/** How long a feed still shows that a session is off, so that every program has come by to see it. */
export const CANCELLED_SHOWN = `interval '30 days'`;
/** How far back feeds go. */
export const PAST_SHOWN = `interval '1 year'`;

type InviteeRow = KennissessieCard & {
  registrationId: string | null;
  persoonId: string;
  registrationStatus: RegistrationStatus | null;
  waitlistPosition: number | null;
  speaks: boolean;
};

type SeatRow = InviteeRow & { registrationId: string; registrationStatus: RegistrationStatus };

/** What the neighbours may ask about kennissessies. */
@Injectable()
export class KennissessiesDirectory extends KennissessieDirectory {
  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
    private readonly people: PeopleReader,
  ) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, KennissessieCard>> {
    const rows = await this.database.query<KennissessieCard>(
      `select ${CARD} from kennissessies.kennissessie k where k.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async seat(registrationId: string): Promise<Seat | null> {
    const row = await this.database.one<SeatRow>(`select ${SEAT} where r.id = $1`, [registrationId]);
    return row && toSeat(row);
  }

  async seatsByIds(registrationIds: readonly string[]): Promise<readonly Seat[]> {
    const rows = await this.database.query<SeatRow>(`select ${SEAT} where r.id = any($1)`, [registrationIds]);
    return rows.map(toSeat);
  }

  async seatsOf(kennissessieId: string, { withCancelled = false } = {}): Promise<readonly Seat[]> {
    const rows = await this.database.query<SeatRow>(
      `select ${SEAT} where k.id = $1 and (${HAS_SEAT_OR_WAITS} or ($2 and r.status = 'CANCELLED'))
       order by r.waitlist_number nulls first, r.since, r.id`,
      [kennissessieId, withCancelled],
    );
    return rows.map(toSeat);
  }

  async hopefulsOf(kennissessieId: string): Promise<readonly Hopeful[]> {
    return this.database.query<Hopeful>(
      `with own as (select r.persoon_id, r.status, r.since from kennissessies.registration r where r.kennissessie_id = $1)
       select h.persoon_id as "persoonId", h.because from (
         select o.persoon_id, 'asked' as because, o.since from own o where o.status = 'REQUESTED'
         union all
         select v.persoon_id, 'reserved', min(v.created_at) from kennissessies.reservation v
         where v.kennissessie_id = $1
           and exists (select from kennissessies.place_hold p where p.reservation_id = v.id)
           and not exists (select from own o where o.persoon_id = v.persoon_id and o.status not in ('CANCELLED', 'DECLINED'))
         group by v.persoon_id
       ) h order by h.because, h.since, h.persoon_id`,
      [kennissessieId],
    );
  }

  async invitee(kennissessieId: string, persoonId: string): Promise<Invitee | null> {
    const [invitee = null] = await this.invitees([{ kennissessieId, persoonId }]);
    return invitee;
  }

  async invitees(
    of: readonly { readonly kennissessieId: string; readonly persoonId: string }[],
  ): Promise<readonly Invitee[]> {
    const rows = await this.database.query<InviteeRow>(
      `select ${INVITEE} from unnest($1::uuid[], $2::uuid[]) as p (kennissessie_id, id)
       join kennissessies.kennissessie k on k.id = p.kennissessie_id left join ${OWN_PLACE}`,
      [of.map(({ kennissessieId }) => kennissessieId), of.map(({ persoonId }) => persoonId)],
    );
    return rows.map(toInvitee);
  }

  async inviteesOf(kennissessieId: string): Promise<readonly Invitee[]> {
    const rows = await this.database.query<InviteeRow>(
      `select ${INVITEE} from kennissessies.kennissessie k
       cross join lateral (
         select r.persoon_id as id from kennissessies.registration r where r.kennissessie_id = k.id and ${HAS_SEAT_OR_WAITS}
         union
         select s.persoon_id from kennissessies.kennissessie_person s
         where s.kennissessie_id = k.id and s.role = 'SPEAKER' and s.persoon_id is not null
       ) p left join ${OWN_PLACE}
       where k.id = $1 order by r.waitlist_number nulls first, r.since, p.id`,
      [kennissessieId],
    );
    return rows.map(toInvitee);
  }

  async wantRecording(kennissessieId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select r.persoon_id as id from kennissessies.registration r
       where r.kennissessie_id = $1 and r.wants_recording and ${HAS_SEAT_OR_WAITS} order by r.since, r.id`,
      [kennissessieId],
    );
    return rows.map(({ id }) => id);
  }

  async feedOf(persoonId: string): Promise<readonly Seat[]> {
    const rows = await this.database.query<SeatRow>(
      `select ${SEAT} where r.persoon_id = $1 and ${HAS_SEAT_OR_WAITS}
         and k.ends_at > $2::timestamptz - ${PAST_SHOWN}
         and (k.status in ('PUBLISHED', 'COMPLETED') or k.cancelled_at > $2::timestamptz - ${CANCELLED_SHOWN})
       order by k.starts_at, k.id`,
      [persoonId, this.clock.now()],
    );
    return rows.map(toSeat);
  }

  async speaksAt(persoonId: string): Promise<readonly KennissessieCard[]> {
    return this.database.query<KennissessieCard>(
      `select ${CARD} from kennissessies.kennissessie k
       where k.id in (select p.kennissessie_id from kennissessies.kennissessie_person p
           where p.persoon_id = $1 and p.role = 'SPEAKER')
         and k.ends_at > $2::timestamptz - ${PAST_SHOWN}
         and (k.status in ('PUBLISHED', 'COMPLETED') or k.cancelled_at > $2::timestamptz - ${CANCELLED_SHOWN})
       order by k.starts_at, k.id`,
      [persoonId, this.clock.now()],
    );
  }

  async speakersOf(kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const people = await this.people.of(kennissessieIds);
    const names = [...people].map(([id, list]) => {
      const speakers = list.filter(({ role }) => role === PersonRole.SPEAKER);
      return [id, speakers.map(({ name, organisatie }) => (organisatie ? `${name} (${organisatie})` : name))] as const;
    });
    return new Map(names.filter(([, speakers]) => speakers.length > 0));
  }

  async ofNetwerk(netwerkId: string): Promise<readonly KennissessieCard[]> {
    const netwerk = (await this.netwerken.byIds([netwerkId])).get(netwerkId);
    if (!netwerk || netwerk.inviteOnly) return [];
    return this.database.query<KennissessieCard>(
      `select ${CARD} from kennissessies.kennissessie k where k.netwerk_id = $1
         and k.ends_at > $2::timestamptz - ${PAST_SHOWN}
         and (k.status in ('PUBLISHED', 'COMPLETED') or k.cancelled_at > $2::timestamptz - ${CANCELLED_SHOWN})
       order by k.starts_at, k.id`,
      [netwerkId, this.clock.now()],
    );
  }

  async organizersOf(kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.query<{ id: string; people: string[] }>(
      `select k.id, k.organizer_id || array(select p.persoon_id from kennissessies.kennissessie_person p
           where p.kennissessie_id = k.id and p.role = 'CO_ORGANIZER' order by p.position, p.id) as people
       from kennissessies.kennissessie k where k.id = any($1)`,
      [kennissessieIds],
    );
    return new Map(rows.map(({ id, people }) => [id, people]));
  }

  async managedBy(actor: Actor, kennissessieIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { leads } = await this.netwerken.standingOf(actor);
    const rows = await this.database.query<{ id: string }>(
      `select k.id from kennissessies.kennissessie k where k.id = any($3) and ${managedBy(actor)}`,
      [persoonIdOf(actor), [...leads], kennissessieIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function toSeat(row: SeatRow): Seat {
  const { registrationId, registrationStatus: status } = row;
  return { ...toInvitee(row), registrationId, status };
}

function toInvitee(row: InviteeRow): Invitee {
  const { registrationId, persoonId, registrationStatus, waitlistPosition, speaks, ...kennissessie } = row;
  // Nobody moves up any more in a session that is off.
  const waits = kennissessie.status !== KennissessieStatus.CANCELLED;
  return {
    registrationId,
    persoonId,
    status: registrationStatus,
    waitlistPosition: waits ? waitlistPosition : null,
    speaks,
    kennissessie,
  };
}
