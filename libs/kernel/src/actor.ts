/** Roles on the platform as a whole. Roles within a network or werkgroep are memberships, not these. */
export enum PlatformRole {
  ADVISEUR = 'ADVISEUR',
  REDACTEUR = 'REDACTEUR',
  BEHEERDER = 'BEHEERDER',
}

/** Somebody who has not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A signed-in person, with what rights are decided on. */
export interface SignedIn {
  readonly kind: 'persoon';
  readonly persoonId: string;
  readonly organisatieId: string | null;
  readonly roles: readonly PlatformRole[];
}

/** Who asks. Every policy takes one. */
export type Actor = Visitor | SignedIn;

export const VISITOR: Visitor = { kind: 'visitor' };

/** The id of the person behind the actor; null for a visitor. */
export function persoonIdOf(actor: Actor): string | null {
  return actor.kind === 'persoon' ? actor.persoonId : null;
}

/** True when the actor holds this role on the platform. */
export function hasRole(actor: Actor, role: PlatformRole): boolean {
  return actor.kind === 'persoon' && actor.roles.includes(role);
}
