import { type Actor, hasRole, PlatformRole } from '@academie/kernel';

const isSelf = (actor: Actor, persoonId: string) => actor.kind === 'persoon' && actor.persoonId === persoonId;

/** Colleagues may see who somebody is and what they know; the world may not. */
export function maySeeProfile(actor: Actor): boolean {
  return actor.kind === 'persoon';
}

/** The mail address, the roles, the feed, the sessions: a person's own account is theirs alone, also to change. */
export function mayManageAccount(actor: Actor, persoonId: string): boolean {
  return isSelf(actor, persoonId);
}

/** Reading the requests of strangers, and letting them in or not. */
export function mayDecideAccessRequests(actor: Actor): boolean {
  return hasRole(actor, PlatformRole.BEHEERDER);
}

export function mayGrantRoles(actor: Actor): boolean {
  return hasRole(actor, PlatformRole.BEHEERDER);
}

/** A beheerder cannot lock themselves out; another beheerder must do it. */
export function mayRevokeRole(actor: Actor, persoonId: string, role: PlatformRole): boolean {
  return mayGrantRoles(actor) && !(isSelf(actor, persoonId) && role === PlatformRole.BEHEERDER);
}
