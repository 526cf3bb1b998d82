import { OrganisatieSoort } from '@academie/contracts';
import type { Actor } from '@academie/kernel';

/** What the rights on a kennisvraag depend on: what the actor works for, and whether that gemeente already supports it. */
export interface SupportFacts {
  /** Of the actor's own organisation; null without one. */
  readonly organisatieSoort: OrganisatieSoort | null;
  readonly supported: boolean;
}

/** The kennisagenda is public: themas, onderwerpen, questions and how many gemeenten support them. */
export function mayView(_actor: Actor): boolean {
  return true;
}

/** Only gemeenten are counted, so only their people speak for one. */
export function speaksForGemeente(actor: Actor, { organisatieSoort }: Pick<SupportFacts, 'organisatieSoort'>): boolean {
  return actor.kind === 'persoon' && actor.organisatieId !== null && organisatieSoort === OrganisatieSoort.GEMEENTE;
}

export function maySupport(actor: Actor, facts: SupportFacts): boolean {
  return speaksForGemeente(actor, facts) && !facts.supported;
}

/** The support is the gemeente's, so a colleague of who gave it may take it back. */
export function mayWithdrawSupport(actor: Actor, facts: SupportFacts): boolean {
  return speaksForGemeente(actor, facts) && facts.supported;
}
