import { type Actor, hasRole, PlatformRole, persoonIdOf } from '@academie/kernel';
import { type IdeeState, ideeRefusal } from './model/ideeen/idee-lifecycle.js';
import { SessieIdeeStatus } from './model/ideeen/sessie-idee.entity.js';

/** What the rights on a session without a date depend on. */
export interface IdeeFacts extends IdeeState {
  readonly organizerId: string;
  /** Null: of no netwerk. `hidden`: it does not exist for this actor. `leads`: the actor facilitates it. */
  readonly netwerk: { readonly hidden: boolean; readonly leads: boolean } | null;
}

/** Who runs it: its organiser, the facilitators of its netwerk, and a beheerder. */
export function mayManageIdee(actor: Actor, facts: IdeeFacts): boolean {
  return (
    persoonIdOf(actor) === facts.organizerId || facts.netwerk?.leads === true || hasRole(actor, PlatformRole.BEHEERDER)
  );
}

/** For whom its netwerk exists. What was withdrawn stays for who made it. */
export function mayViewIdee(actor: Actor, facts: IdeeFacts): boolean {
  if (mayManageIdee(actor, facts)) return true;
  return facts.status !== SessieIdeeStatus.WITHDRAWN && facts.netwerk?.hidden !== true;
}

/** Showing interest, or taking it back. */
export function mayShowInterest(actor: Actor, facts: IdeeFacts): boolean {
  return actor.kind === 'persoon' && mayViewIdee(actor, facts) && ideeRefusal(facts, 'show-interest') === null;
}

export function mayChangeIdee(actor: Actor, facts: IdeeFacts): boolean {
  return mayManageIdee(actor, facts) && ideeRefusal(facts, 'change') === null;
}

export function mayWithdrawIdee(actor: Actor, facts: IdeeFacts): boolean {
  return mayManageIdee(actor, facts) && ideeRefusal(facts, 'withdraw') === null;
}

export function mayPlanIdee(actor: Actor, facts: IdeeFacts): boolean {
  return mayManageIdee(actor, facts) && ideeRefusal(facts, 'plan') === null;
}

/** Everybody sees how many are interested; their names are for who runs it. */
export function maySeeInterested(actor: Actor, facts: IdeeFacts): boolean {
  return mayManageIdee(actor, facts);
}

/**
 * SQL of {@link mayViewIdee}: `i` is the idea, `$1` the actor, `$2` the netwerken they lead, `$3` those that do not exist
 * for them.
 */
export function ideeVisibleTo(actor: Actor): string {
  const given = `($1::uuid is null or true) and ($2::uuid[] is null or true) and ($3::uuid[] is null or true)`;
  if (hasRole(actor, PlatformRole.BEHEERDER)) return `(${given})`;
  return `(i.organizer_id = $1 or i.netwerk_id = any($2)
    or (i.status <> 'WITHDRAWN' and (i.netwerk_id is null or i.netwerk_id <> all($3))))`;
}
