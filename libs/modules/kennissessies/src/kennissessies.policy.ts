import { KennissessieStatus, type RegistrationStatus } from '@academie/contracts';
import { type Actor, hasRole, PlatformRole, persoonIdOf } from '@academie/kernel';
import { nextStatus } from './model/kennissessie-lifecycle.js';
import { decideCancellation, decideRegistration, isActive, isSeated, type SeatingFacts } from './model/seating.js';

/** What the rights on a kennissessie depend on: the session, its netwerk as the actor knows it, the actor's own place. */
export interface KennissessieFacts extends SeatingFacts {
  readonly organizerId: string;
  /** Null: of no netwerk. `hidden`: it does not exist for this actor. `leads`: the actor facilitates it. */
  readonly netwerk: { readonly hidden: boolean; readonly leads: boolean } | null;
  readonly registration: RegistrationStatus | null;
  /** The actor waits, but let an offer pass. */
  readonly lapsed: boolean;
}

const organizes = (actor: Actor, facts: KennissessieFacts) => persoonIdOf(actor) === facts.organizerId;

/** Who runs it: its organiser, and the facilitators of its netwerk. */
const runs = (actor: Actor, facts: KennissessieFacts) => organizes(actor, facts) || facts.netwerk?.leads === true;

const manages = (actor: Actor, facts: KennissessieFacts) =>
  runs(actor, facts) || hasRole(actor, PlatformRole.BEHEERDER);

/**
 * A draft is for those who make it. The rest is for everyone, unless its netwerk is by invitation: then for those the
 * netwerk exists for, and for who was given a place while it did, so that they can still give it up.
 */
export function mayView(actor: Actor, facts: KennissessieFacts): boolean {
  if (manages(actor, facts) || isActive(facts.registration)) return true;
  return facts.status !== KennissessieStatus.DRAFT && facts.netwerk?.hidden !== true;
}

/** The doelgroepen tell for whom it is meant; they keep nobody out. */
export function mayRegister(actor: Actor, facts: KennissessieFacts, now: Date): boolean {
  if (actor.kind !== 'persoon' || !mayView(actor, facts)) return false;
  const { outcome } = decideRegistration(facts, facts.registration, now, facts.lapsed);
  return outcome === 'place' || outcome === 'ask';
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

export function maySeeAttendees(actor: Actor, facts: KennissessieFacts): boolean {
  return manages(actor, facts);
}

/** Whoever has the link can walk in, so it is for those who have a seat. */
export function maySeeOnlineUrl(actor: Actor, facts: KennissessieFacts): boolean {
  if (manages(actor, facts)) return true;
  return isSeated(facts.registration) && facts.status !== KennissessieStatus.CANCELLED;
}

/** What is said around a session stays among those who take part in it. */
export function mayReadGesprekken(actor: Actor, facts: KennissessieFacts): boolean {
  return runs(actor, facts) || isSeated(facts.registration);
}

export function mayWriteGesprekken(actor: Actor, facts: KennissessieFacts): boolean {
  return mayReadGesprekken(actor, facts) && facts.status !== KennissessieStatus.CANCELLED;
}

export function mayModerate(actor: Actor, facts: KennissessieFacts): boolean {
  return runs(actor, facts);
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
  return `(k.organizer_id = $1 or k.netwerk_id = any($2) or r.status not in ('CANCELLED', 'DECLINED')
    or (k.status <> 'DRAFT' and (k.netwerk_id is null or k.netwerk_id <> all($3))))`;
}

/** SQL of {@link mayManage} for lists: `k` is the session, `$1` the actor, `$2` the netwerken they lead. */
export function managedBy(actor: Actor): string {
  const given = `($1::uuid is null or true) and ($2::uuid[] is null or true)`;
  return hasRole(actor, PlatformRole.BEHEERDER) ? `(${given})` : `(k.organizer_id = $1 or k.netwerk_id = any($2))`;
}
