import { LeervraagStatus } from '@academie/contracts';
import { type Actor, hasRole, PlatformRole, persoonIdOf } from '@academie/kernel';
import { afterAction } from './model/lifecycle.js';

/** What the rights on a leervraag depend on. */
export interface LeervraagFacts {
  readonly status: LeervraagStatus;
  readonly askedById: string;
  readonly routedToOrganisatieId: string | null;
  readonly routedToNetwerkId: string | null;
}

/** For whom a person can answer: the partner they work for, and the netwerken they facilitate. */
export interface Reach {
  readonly organisatieId: string | null;
  readonly netwerkIds: readonly string[];
}

export const NO_REACH: Reach = { organisatieId: null, netwerkIds: [] };

const isAdviseur = (actor: Actor) => hasRole(actor, PlatformRole.ADVISEUR);

const asked = (actor: Actor, { askedById }: LeervraagFacts) => persoonIdOf(actor) === askedById;

/** The question was sent to somebody on whose behalf this actor can answer. */
export function isRoutedTo(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  if (actor.kind !== 'persoon') return false;
  const { routedToOrganisatieId: organisatieId, routedToNetwerkId: netwerkId } = facts;
  if (organisatieId !== null && organisatieId === reach.organisatieId) return true;
  return netwerkId !== null && reach.netwerkIds.includes(netwerkId);
}

export function maySubmit(actor: Actor): boolean {
  return actor.kind === 'persoon';
}

export function mayView(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return mayTalk(actor, facts, reach) || hasRole(actor, PlatformRole.BEHEERDER);
}

/** The inbox shows every question to an adviseur; other people find their own, and what was routed to them. */
export function isInList(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return mayTalk(actor, facts, reach);
}

/** The conversation about a question is between who asked and who is to answer; a beheerder stays out of it. */
export function mayTalk(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return asked(actor, facts) || isAdviseur(actor) || isRoutedTo(actor, facts, reach);
}

export function mayWrite(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return mayTalk(actor, facts, reach) && facts.status !== LeervraagStatus.CLOSED;
}

export function mayModerate(actor: Actor, _facts: LeervraagFacts): boolean {
  return isAdviseur(actor);
}

/** The inbox, its numbers and its filters. */
export function mayWorkAtLoket(actor: Actor): boolean {
  return isAdviseur(actor);
}

/** Taking, routing and closing are for those who work at the loket. */
export function mayHandle(actor: Actor, _facts: LeervraagFacts): boolean {
  return isAdviseur(actor);
}

/** Any adviseur may answer; others only while the question lies with them. */
export function mayAnswer(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return isAdviseur(actor) || isRoutedTo(actor, facts, reach);
}

/** What the note of a routing says is between adviseurs and those it is for. */
export function maySeeRouteNote(actor: Actor, facts: LeervraagFacts, reach: Reach): boolean {
  return isAdviseur(actor) || isRoutedTo(actor, facts, reach);
}

/** What the reader may do now: the rights and the status together. */
export function rightsOn(actor: Actor, facts: LeervraagFacts, reach: Reach) {
  const { status } = facts;
  return {
    take: mayHandle(actor, facts) && afterAction(status, 'take') !== null,
    route: mayHandle(actor, facts) && afterAction(status, 'route') !== null,
    answer: mayAnswer(actor, facts, reach) && afterAction(status, 'answer') !== null,
    close: mayHandle(actor, facts) && afterAction(status, 'close') !== null,
    writeGesprekken: mayWrite(actor, facts, reach),
  };
}

/** SQL of {@link isInList} over `loket.leervraag l`; adds what it needs to `params`. */
export function inListOf(actor: Actor, reach: Reach, params: unknown[]): string {
  if (actor.kind !== 'persoon') return 'false';
  if (isAdviseur(actor)) return 'true';
  const own = [`l.asked_by = $${params.push(actor.persoonId)}::uuid`];
  if (reach.organisatieId) own.push(`l.routed_to_organisatie_id = $${params.push(reach.organisatieId)}::uuid`);
  if (reach.netwerkIds.length > 0) own.push(`l.routed_to_netwerk_id = any($${params.push(reach.netwerkIds)}::uuid[])`);
  return `(${own.join(' or ')})`;
}

/** SQL of {@link mayView} over `loket.leervraag l`. */
export function visibleTo(actor: Actor, reach: Reach, params: unknown[]): string {
  return hasRole(actor, PlatformRole.BEHEERDER) ? 'true' : inListOf(actor, reach, params);
}
