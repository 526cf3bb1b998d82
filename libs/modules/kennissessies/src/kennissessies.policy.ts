import { KennissessieStatus, PersonRole, type RegistrationStatus } from '@academie/contracts';
import { type Actor, hasRole, PlatformRole, persoonIdOf } from '@academie/kernel';
import { nextStatus } from './model/kennissessie-lifecycle.js';
import { reservationRefusal } from './model/seating/reservation.js';
import {
  decideCancellation,
  decideRegistration,
  givesOutPlaces,
  isActive,
  isSeated,
  type SeatingFacts,
} from './model/seating/seating.js';

/** What the rights on a kennissessie depend on: the session, its netwerk as the actor knows it, the actor's own place. */
export interface KennissessieFacts extends SeatingFacts {
  readonly organizerId: string;
  /** Null: of no netwerk. `hidden`: it does not exist for this actor. `leads`: the actor facilitates it. */
  readonly netwerk: { readonly hidden: boolean; readonly leads: boolean } | null;
  readonly registration: RegistrationStatus | null;
  /** The actor waits, but let an offer pass. */
  readonly lapsed: boolean;
  /** What else the actor is to it. */
  readonly roles: readonly PersonRole[];
}

/** The organiser, or who organises along. */
const organizes = (actor: Actor, facts: KennissessieFacts) =>
  persoonIdOf(actor) === facts.organizerId || facts.roles.includes(PersonRole.CO_ORGANIZER);

const speaks = (facts: KennissessieFacts) => facts.roles.includes(PersonRole.SPEAKER);

/** Who runs it: those who organise it, and the facilitators of its netwerk. */
const runs = (actor: Actor, facts: KennissessieFacts) => organizes(actor, facts) || facts.netwerk?.leads === true;

const manages = (actor: Actor, facts: KennissessieFacts) =>
  runs(actor, facts) || hasRole(actor, PlatformRole.BEHEERDER);

/**
 * A draft is for those who make it and who will speak. The rest is for everyone, unless its netwerk is by invitation: then for those the
 * netwerk exists for, and for who was given a place while it did, so that they can still give it up.
 */
export function mayView(actor: Actor, facts: KennissessieFacts): boolean {
  if (manages(actor, facts) || speaks(facts) || isActive(facts.registration)) return true;
  return facts.status !== KennissessieStatus.DRAFT && facts.netwerk?.hidden !== true;
}

/** The doelgroepen tell for whom it is meant; they keep nobody out. */
export function mayRegister(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  if (actor.kind !== 'persoon' || !mayView(actor, facts)) return false;
  const { outcome } = decideRegistration(facts, facts.registration, now, facts.lapsed);
  return outcome === 'place' || outcome === 'ask';
}

/** Places for colleagues are kept by who works somewhere. How many there are is another question. */
export function mayReservePlaces(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  if (actor.kind !== 'persoon' || actor.organisatieId === null || !mayView(actor, facts)) return false;
  return reservationRefusal(facts, { places: 1, held: 0, free: 1 }, now) === null;
}

/** Who works somewhere may register people who work there too, as long as registering is open. */
export function mayRegisterColleague(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  if (actor.kind !== 'persoon' || actor.organisatieId === null || !mayView(actor, facts)) return false;
  const { outcome } = decideRegistration(facts, null, now);
  return outcome === 'place' || outcome === 'ask';
}

export function mayCancelRegistration(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  const { outcome } = decideCancellation(facts, facts.registration, now);
  return actor.kind === 'persoon' && outcome !== 'already' && outcome !== 'refused';
}

/** As long as one can register: from then on the organisation works with the answers. */
export function mayChangeAnswers(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  if (actor.kind !== 'persoon' || !isActive(facts.registration)) return false;
  return facts.status === KennissessieStatus.PUBLISHED && (facts.registrationClosesAt ?? facts.startsAt) > now;
}

/** What somebody answered is for the organisation and for themselves. */
export function maySeeAnswers(actor: Actor, facts: KennissessieFacts, persoonId: string): boolean {
  return manages(actor, facts) || persoonIdOf(actor) === persoonId;
}

/** Whether this person may change it at all; whether its status still allows it is another question. */
export function mayManage(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts);
}

export function mayEdit(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts) && nextStatus(facts.status, 'edit') !== null;
}

export function mayPublish(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts) && nextStatus(facts.status, 'publish') !== null;
}

export function mayCancel(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts) && nextStatus(facts.status, 'cancel') !== null;
}

/** What was called off can go on after all, as long as it would not have begun. */
export function mayRestore(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  return manages(actor, facts) && nextStatus(facts.status, 'restore') !== null && facts.startsAt > now;
}

export function maySeeAttendees(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts);
}

/** Who organises it invites people by mail address, as long as places are given out. */
export function mayInviteGuests(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  return actor.kind === 'persoon' && manages(actor, facts) && givesOutPlaces(facts, now);
}

/** Who writes down who was there, shows the code in the room, and takes the list along. */
export function mayRecordAttendance(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts) && facts.status !== KennissessieStatus.DRAFT;
}

/** Whoever has the link can walk in, so it is for those who have a seat, and for the speakers. */
export function maySeeOnlineUrl(actor: Actor, facts: KennissessieFacts): boolean {
  if (manages(actor, facts)) return true;
  return (speaks(facts) || isSeated(facts.registration)) && facts.status !== KennissessieStatus.CANCELLED;
}

/** What is said around a session stays among those who take part in it. */
export function mayReadGesprekken(actor: Actor, facts: KennissessieFacts): boolean {
  return runs(actor, facts) || speaks(facts) || isSeated(facts.registration);
}

export function mayWriteGesprekken(actor: Actor, facts: KennissessieFacts): boolean {
  return mayReadGesprekken(actor, facts) && facts.status !== KennissessieStatus.CANCELLED;
}

export function mayModerate(actor: Actor, facts: KennissessieFacts): boolean {
  return runs(actor, facts);
}

/** Who organises along is chosen by the organiser, not by those who were chosen themselves. */
export function mayAppoint(actor: Actor, facts: KennissessieFacts): boolean {
  return (
    persoonIdOf(actor) === facts.organizerId || facts.netwerk?.leads === true || hasRole(actor, PlatformRole.BEHEERDER)
  );
}

/** Those who lead a netwerk plan sessions, as do the people of the academy itself. */
export function mayCreate(actor: Actor, leadsANetwerk: boolean): boolean {
  if (actor.kind !== 'persoon') return false;
  return leadsANetwerk || hasRole(actor, PlatformRole.REDACTEUR) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** A session is put in a netwerk by who leads that netwerk. */
export function mayPlanIn(actor: Actor, leadsTheNetwerk: boolean): boolean {
  return actor.kind === 'persoon' && (leadsTheNetwerk || hasRole(actor, PlatformRole.BEHEERDER));
}

/**
 * SQL of {@link mayView} for lists: `k` is the session, `r` the actor's own registration (left join), `$1` the actor,
 * `$2` the netwerken they lead, `$3` those that do not exist for them.
 */
export function visibleTo(actor: Actor): string {
  // The three values are named in any case, because PostgreSQL wants to know the type of each.
  const given = `($1::uuid is null or true) and ($2::uuid[] is null or true) and ($3::uuid[] is null or true)`;
  if (hasRole(actor, PlatformRole.BEHEERDER)) return `(${given})`;
  return `(k.organizer_id = $1 or k.netwerk_id = any($2) or r.status not in ('CANCELLED', 'DECLINED') or ${isOneOf()}
    or (k.status <> 'DRAFT' and (k.netwerk_id is null or k.netwerk_id <> all($3))))`;
}

/** SQL of {@link mayManage} for lists: `k` is the session, `$1` the actor, `$2` the netwerken they lead. */
export function managedBy(actor: Actor): string {
  const given = `($1::uuid is null or true) and ($2::uuid[] is null or true)`;
  if (hasRole(actor, PlatformRole.BEHEERDER)) return `(${given})`;
  return `(k.organizer_id = $1 or k.netwerk_id = any($2) or ${isOneOf(PersonRole.CO_ORGANIZER)})`;
}

/** Whether `$1` is one of the people of session `k`, in this role or in any. */
function isOneOf(role?: PersonRole): string {
  const ofRole = role ? ` and p.role = '${role}'` : '';
  return `exists (select from kennissessies.kennissessie_person p
    where p.kennissessie_id = k.id and p.persoon_id = $1${ofRole})`;
}
