import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { type Actor, hasRole, PlatformRole } from '@academie/kernel';
import { NetwerkAccess, NetwerkStatus } from './model/words.js';

/** What the rights on a netwerk depend on: the netwerk, and the actor's own place in it. */
export interface NetwerkFacts {
  readonly access: NetwerkAccess;
  readonly status: NetwerkStatus;
  readonly membership: { readonly status: MembershipStatus; readonly role: MembershipRole } | null;
}

const isMember = ({ membership }: NetwerkFacts) => membership?.status === MembershipStatus.ACTIVE;

const leads = (facts: NetwerkFacts) => isMember(facts) && facts.membership?.role !== MembershipRole.LID;

/** Everyone may know of a netwerk, unless it is by invitation: then only its members, and who looks after the platform. */
export function mayView(actor: Actor, facts: NetwerkFacts): boolean {
  return facts.access !== NetwerkAccess.INVITE_ONLY || isMember(facts) || hasRole(actor, PlatformRole.BEHEERDER);
}

export function mayJoin(actor: Actor, facts: NetwerkFacts): boolean {
  const inIt = isMember(facts) || facts.membership?.status === MembershipStatus.REQUESTED;
  return (
    actor.kind === 'persoon' &&
    facts.status === NetwerkStatus.ACTIVE &&
    facts.access !== NetwerkAccess.INVITE_ONLY &&
    !inIt
  );
}

/** Leaving is taking back a request, too. */
export function mayLeave(actor: Actor, facts: NetwerkFacts): boolean {
  return actor.kind === 'persoon' && (isMember(facts) || facts.membership?.status === MembershipStatus.REQUESTED);
}

export function maySeeMembers(actor: Actor, facts: NetwerkFacts): boolean {
  return isMember(facts) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** Admitting and declining. */
export function mayDecideMemberships(actor: Actor, facts: NetwerkFacts): boolean {
  return leads(facts) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** What is said in a netwerk stays among its members. */
export function mayReadGesprekken(_actor: Actor, facts: NetwerkFacts): boolean {
  return isMember(facts);
}

export function mayWriteGesprekken(_actor: Actor, facts: NetwerkFacts): boolean {
  return isMember(facts) && facts.status === NetwerkStatus.ACTIVE;
}

export function mayModerate(_actor: Actor, facts: NetwerkFacts): boolean {
  return leads(facts);
}

/** Those who already lead a netwerk may start another, as may the people of the academy itself. */
export function mayCreate(actor: Actor, leadsANetwerk: boolean): boolean {
  if (actor.kind !== 'persoon') return false;
  return leadsANetwerk || hasRole(actor, PlatformRole.REDACTEUR) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** SQL of {@link mayView} for lists: `n` is the netwerk, `m` the actor's own membership (left join). */
export function visibleTo(actor: Actor): string {
  if (hasRole(actor, PlatformRole.BEHEERDER)) return 'true';
  return `(n.access <> 'INVITE_ONLY' or m.status = 'ACTIVE')`;
}
