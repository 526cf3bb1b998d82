import { type Actor, hasRole, PlatformRole } from '@academie/kernel';
import { OpleidingStatus } from './model/words.js';

/** What the rights on an opleiding depend on. */
export interface OpleidingFacts {
  readonly status: OpleidingStatus;
}

/** The catalogue is public; a draft is for those who keep it. */
export function mayView(actor: Actor, { status }: OpleidingFacts): boolean {
  return status === OpleidingStatus.PUBLISHED || keepsTheCatalogue(actor);
}

/** SQL of {@link mayView}: `o` is the opleiding. */
export function visibleTo(actor: Actor): string {
  return keepsTheCatalogue(actor) ? 'true' : `o.status = 'PUBLISHED'`;
}

const keepsTheCatalogue = (actor: Actor) =>
  hasRole(actor, PlatformRole.REDACTEUR) || hasRole(actor, PlatformRole.BEHEERDER);
