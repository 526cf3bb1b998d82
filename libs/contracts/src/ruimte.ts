import { type Actor, notFound } from '@academie/kernel';

/** What has a space for gesprekken. */
export type RuimteKind = 'netwerk' | 'werkgroep' | 'kennissessie' | 'leervraag';

const KINDS: readonly RuimteKind[] = ['netwerk', 'werkgroep', 'kennissessie', 'leervraag'];

/** A space: the thing it belongs to. Its public id is `<kind>:<id>`, opaque to clients. */
export interface Ruimte {
  readonly kind: RuimteKind;
  readonly ownerId: string;
}

export function ruimteIdOf(kind: RuimteKind, ownerId: string): string {
  return `${kind}:${ownerId}`;
}

/** Reads a public ruimte id; what has another form does not exist. */
export function parseRuimteId(ruimteId: string): Ruimte {
  const [kind, ownerId] = ruimteId.split(':');
  if (!ownerId || !KINDS.includes(kind as RuimteKind)) throw notFound();
  return { kind: kind as RuimteKind, ownerId };
}

/** What somebody may do in a ruimte. */
export interface RuimteRights {
  readonly read: boolean;
  readonly write: boolean;
  readonly moderate: boolean;
}

/** What a page or a melding shows of a ruimte. */
export interface RuimteCard {
  readonly ownerId: string;
  readonly name: string;
  readonly url: string;
}

/** A ruimte as an actor finds it who may know of it: what they may do there, and what it is called. */
export interface RuimteEntrance extends RuimteRights {
  readonly card: RuimteCard;
}

/**
 * The door of the ruimtes of one kind, held by the module that owns them. The same policy answers here as in the
 * owner's own queries. Providers that extend this class are found by themselves.
 */
export abstract class RuimteGate {
  abstract readonly kind: RuimteKind;
  /** By owner id; an id that is missing does not exist for this actor. */
  abstract entrances(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteEntrance>>;
  /** Owner ids of the ruimtes that this person takes part in: their gesprekken count as unread and make meldingen. */
  abstract ruimtesOf(persoonId: string): Promise<readonly string[]>;
  /** Ids of everyone who takes part in this ruimte. */
  abstract peopleIn(ownerId: string): Promise<readonly string[]>;
  /** For those who may already read there. */
  abstract cards(ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>>;
}
