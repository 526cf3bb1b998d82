import type { RuimteRights } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';

/** What the rights on one bericht depend on, beside those in its ruimte. */
export interface BerichtFacts {
  readonly authorId: string;
  readonly deletedAt: Date | null;
}

/** Nothing: what somebody has in a ruimte that does not exist for them. */
export const NO_RIGHTS: RuimteRights = { read: false, write: false, moderate: false };

const wrote = (actor: Actor, { authorId }: BerichtFacts) => persoonIdOf(actor) === authorId;

/** Who may read in the ruimte may read every gesprek in it. */
export function mayRead(rights: RuimteRights): boolean {
  return rights.read;
}

/** Starting a gesprek and posting in one. A ruimte that is closed can still be read. */
export function mayPost(rights: RuimteRights): boolean {
  return rights.read && rights.write;
}

/** Nobody changes another person's words, not even a moderator. */
export function mayEdit(actor: Actor, rights: RuimteRights, bericht: BerichtFacts): boolean {
  return mayPost(rights) && wrote(actor, bericht) && bericht.deletedAt === null;
}

/** One's own words may be taken back as long as one can see them; a moderator may take away anyone's. */
export function mayDelete(actor: Actor, rights: RuimteRights, bericht: BerichtFacts): boolean {
  return mayRead(rights) && bericht.deletedAt === null && (wrote(actor, bericht) || rights.moderate);
}
