import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { type Actor, hasRole, PlatformRole } from '@academie/kernel';
import { WerkgroepPhase } from './model/words.js';

/** What the rights on a werkgroep depend on: how far it is, and the actor's own place in it. */
export interface WerkgroepFacts {
  readonly phase: WerkgroepPhase;
  readonly membership: { readonly status: MembershipStatus; readonly role: MembershipRole } | null;
}

const isMember = ({ membership }: WerkgroepFacts) => membership?.status === MembershipStatus.ACTIVE;

const leads = (facts: WerkgroepFacts) => isMember(facts) && facts.membership?.role !== MembershipRole.LID;

/** Everyone may know what the werkgroepen work on. */
export function mayView(_actor: Actor, _facts: WerkgroepFacts): boolean {
  return true;
}

/** Joining is asking: the trekkers decide. */
export function mayJoin(actor: Actor, facts: WerkgroepFacts): boolean {
  const inIt = isMember(facts) || facts.membership?.status === MembershipStatus.REQUESTED;
  return actor.kind === 'persoon' && facts.phase !== WerkgroepPhase.AFGEROND && !inIt;
}

export function maySeeMembers(actor: Actor, facts: WerkgroepFacts): boolean {
  return isMember(facts) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** Admitting and declining. */
export function mayDecideMemberships(actor: Actor, facts: WerkgroepFacts): boolean {
  return leads(facts) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** What is said in a werkgroep stays among its members. */
export function mayReadGesprekken(_actor: Actor, facts: WerkgroepFacts): boolean {
  return isMember(facts);
}

/** Of a werkgroep that is over, the gesprekken are kept as they are. */
export function mayWriteGesprekken(_actor: Actor, facts: WerkgroepFacts): boolean {
  return isMember(facts) && facts.phase !== WerkgroepPhase.AFGEROND;
}

export function mayModerate(_actor: Actor, facts: WerkgroepFacts): boolean {
  return leads(facts);
}
