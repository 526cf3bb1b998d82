import {
  type Doelgroep,
  type KennissessieForm,
  type KennissessieStatus,
  type NetwerkStanding,
  type PersonRole,
  type RegistrationStatus,
  ruimteIdOf,
  type WaitlistMode,
} from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import type { WithCursor } from '@academie/platform/database';
import type { KeptFor } from '../graphql/seating/seating-types.js';
import type { Kennissessie } from '../graphql/types.js';
import * as policy from '../kennissessies.policy.js';
import { statusAt } from '../model/kennissessie-lifecycle.js';
import type { ReeksAspect } from '../model/reeksen/reeks-change.js';
import { FreePlaces, type Pool, type Seeker } from '../model/seating/room.js';
import { placeIn } from '../operations/kennissessie-access.js';
import { POOL_TAKEN } from '../operations/seats/load-room.js';

type PoolRow = Pool & { readonly opensAt: string | null };

export interface KennissessieRow extends WithCursor {
  id: string;
  title: string;
  summary: string;
  starts_at: Date;
  ends_at: Date;
  form: KennissessieForm;
  location: string | null;
  online_url: string | null;
  capacity: number | null;
  status: KennissessieStatus;
  cancel_reason: string | null;
  thema_ids: string[];
  doelgroepen: Doelgroep[];
  netwerk_id: string | null;
  organizer_id: string;
  reeks_id: string | null;
  deviations: ReeksAspect[];
  own_roles: PersonRole[];
  registered_count: number;
  waitlist_count: number;
  held_count: number;
  registration_closes_at: Date | null;
  approval: boolean;
  waitlist_mode: WaitlistMode;
  r_id: string | null;
  r_status: RegistrationStatus | null;
  r_since: Date | null;
  r_position: number | null;
  r_lapsed: boolean | null;
  r_offer: Date | null;
  r_decline_reason: string | null;
  r_wants_recording: boolean | null;
  r_kept_for: KeptFor | null;
  /** Null: none are kept. */
  pools: PoolRow[] | null;
}

/**
 * The place in line is a rank, made when it is asked for: so it is right however many left the line before. There is none
 * where lots are drawn, nor for who let an offer pass. `r` is the registration, `k` its session.
 */
export const WAITLIST_POSITION = `case when r.status = 'WAITLISTED' and r.lapsed_at is null
  and k.waitlist_mode = 'ORDER' then (
  select count(*)::int from kennissessies.registration w
  where w.kennissessie_id = r.kennissessie_id and w.status = 'WAITLISTED' and w.lapsed_at is null
    and w.waitlist_number <= r.waitlist_number
) end`;

/** Until when the place is kept that was offered; null: none was. */
export const OFFER_EXPIRES = `case when r.status = 'WAITLISTED' then (
  select h.expires_at from kennissessies.place_hold h where h.registration_id = r.id
) end`;

/** For whom the place of a seat was kept. */
export const KEPT_FOR = `(select jsonb_build_object('doelgroep', o.doelgroep, 'organisatieId', o.organisatie_id)
  from kennissessies.place_pool o where o.id = r.pool_id)`;

/** The places that are kept, with what is taken of them. `k` is the session, `p` the pool. */
const POOLS = `case when k.status = 'PUBLISHED' then (
  select jsonb_agg(jsonb_build_object('id', p.id, 'places', p.places, 'doelgroep', p.doelgroep, 'opensAt', p.opens_at,
    'organisatieId', p.organisatie_id, 'opened', p.opened, 'taken', ${POOL_TAKEN}) order by p.position, p.id)
  from kennissessies.place_pool p where p.kennissessie_id = k.id
) end`;

/** What the reader (`$1`) is to the session, beside their place. */
const OWN_ROLES = `array(select p.role from kennissessies.kennissessie_person p
  where p.kennissessie_id = k.id and p.persoon_id = $1)`;

export const COLUMNS = `k.id, k.title, k.summary, k.starts_at, k.ends_at, k.form, k.location, k.online_url, k.capacity,
  k.status, k.cancel_reason, k.thema_ids, k.doelgroepen, k.netwerk_id, k.organizer_id, k.registered_count,
  k.waitlist_count, k.held_count, k.reeks_id, k.deviations, ${OWN_ROLES} as own_roles, k.registration_closes_at, k.approval,
  k.waitlist_mode, r.lapsed_at is not null as r_lapsed, ${OFFER_EXPIRES} as r_offer,
  r.decline_reason as r_decline_reason, r.wants_recording as r_wants_recording, ${KEPT_FOR} as r_kept_for,
  ${POOLS} as pools, r.id as r_id, r.status as r_status, r.since as r_since, ${WAITLIST_POSITION} as r_position`;

/** Who reads, as far as it decides what they get to see. */
export interface Reader {
  readonly actor: Actor;
  readonly standing: NetwerkStanding;
  readonly seeker: Seeker;
}

/** The session as the API shows it to this reader: their own place and rights, and the link only for who may have it. */
export function toKennissessie({ actor, standing, seeker }: Reader, now: Date, row: KennissessieRow): Kennissessie {
  const status = statusAt(row.status, row.ends_at, now);
  const facts: policy.KennissessieFacts = {
    status,
    startsAt: row.starts_at,
    registrationClosesAt: row.registration_closes_at,
    approval: row.approval,
    organizerId: row.organizer_id,
    netwerk: placeIn(standing, row.netwerk_id),
    registration: row.r_status,
    lapsed: row.r_lapsed === true,
    roles: row.own_roles,
  };
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    form: row.form,
    location: row.location,
    onlineUrl: policy.maySeeOnlineUrl(actor, facts) ? row.online_url : null,
    capacity: row.capacity,
    status,
    cancelReason: row.cancel_reason,
    doelgroepen: row.doelgroepen,
    registeredCount: row.registered_count,
    waitlistCount: row.waitlist_count,
    heldCount: row.held_count,
    freePlaces: freePlacesFor(seeker, now, row),
    registrationClosesAt: row.registration_closes_at,
    approval: row.approval,
    waitlistMode: row.waitlist_mode,
    viewerRegistration:
      row.r_id && row.r_status && row.r_since
        ? {
            id: row.r_id,
            status: row.r_status,
            waitlistPosition: row.r_position,
            since: row.r_since,
            offer: row.r_offer && { expiresAt: row.r_offer },
            lapsed: row.r_lapsed === true,
            declineReason: row.r_decline_reason,
            wantsRecording: row.r_wants_recording === true,
            keptFor: row.r_kept_for,
            persoonId: persoonIdOf(actor) ?? '',
            kennissessieId: row.id,
          }
        : null,
    viewerCan: {
      register: policy.mayRegister(actor, facts, now),
      cancelRegistration: policy.mayCancelRegistration(actor, facts, now),
      reservePlaces: policy.mayReservePlaces(actor, facts, now),
      registerColleague: policy.mayRegisterColleague(actor, facts, now),
      changeAnswers: policy.mayChangeAnswers(actor, facts, now),
      edit: policy.mayEdit(actor, facts),
      publish: policy.mayPublish(actor, facts),
      cancel: policy.mayCancel(actor, facts),
      restore: policy.mayRestore(actor, facts, now),
      appoint: policy.mayAppoint(actor, facts),
      inviteGuests: policy.mayInviteGuests(actor, facts, now),
      seeAttendees: policy.maySeeAttendees(actor, facts),
      recordAttendance: policy.mayRecordAttendance(actor, facts),
      readGesprekken: policy.mayReadGesprekken(actor, facts),
      writeGesprekken: policy.mayWriteGesprekken(actor, facts),
      moderate: policy.mayModerate(actor, facts),
    },
    ruimteId: ruimteIdOf('kennissessie', row.id),
    themaIds: row.thema_ids,
    netwerkId: row.netwerk_id,
    organizerId: row.organizer_id,
    reeksId: row.reeks_id,
    deviations: row.deviations,
  };
}

/** What is free goes to those who wait at once, so what is left here is left for this reader. */
function freePlacesFor(seeker: Seeker, now: Date, row: KennissessieRow): number | null {
  if (row.capacity === null) return null;
  const pools = (row.pools ?? []).map((pool) => ({
    ...pool,
    opened: pool.opened || (pool.opensAt !== null && new Date(pool.opensAt) <= now),
  }));
  const room = { capacity: row.capacity, taken: row.registered_count + row.held_count, pools };
  return new FreePlaces(room).countFor(seeker);
}
