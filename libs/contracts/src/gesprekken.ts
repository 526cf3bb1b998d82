import { defineEvent, type SignedIn } from '@academie/kernel';
import type { OrganisatieDirectory, PersoonDirectory } from './leden.js';
import type { Ruimte } from './ruimte.js';

/** A bericht with what a mail, a melding or a socket must know of it. Empty texts when it is deleted. */
export interface BerichtCard {
  readonly id: string;
  readonly gesprekId: string;
  readonly gesprekTitle: string;
  readonly ruimte: Ruimte;
  readonly authorId: string;
  readonly body: string;
  readonly html: string;
  readonly clientId: string | null;
  readonly replyToId: string | null;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
}

/** Who wrote a bericht, as readers see it: colleagues of other gemeenten want to know where somebody works. */
export interface LiveAuthor {
  readonly id: string;
  readonly name: string;
  /** Name of the organisatie; null when there is none. */
  readonly organisatie: string | null;
}

/** The authors of these ids; somebody who is gone keeps an empty name. */
export async function liveAuthors(
  personen: PersoonDirectory,
  organisaties: OrganisatieDirectory,
  ids: readonly string[],
): Promise<(id: string) => LiveAuthor> {
  const people = await personen.byIds([...new Set(ids)]);
  const employers = [...people.values()].flatMap(({ organisatieId }) => organisatieId ?? []);
  const known = await organisaties.byIds([...new Set(employers)]);
  return (id) => {
    const persoon = people.get(id);
    const organisatie = persoon?.organisatieId ? known.get(persoon.organisatieId) : undefined;
    return { id, name: persoon?.name ?? '', organisatie: organisatie?.name ?? null };
  };
}

/** A bericht as it goes over the wire to those who are in the room. Times are text: not every way between nodes keeps dates. */
export interface LiveBericht {
  readonly id: string;
  readonly body: string;
  readonly html: string;
  readonly author: LiveAuthor;
  readonly clientId: string | null;
  readonly replyToId: string | null;
  readonly postedAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
}

/** The one shape of a bericht on a socket, live and after a reconnect alike. */
export function toLiveBericht(
  bericht: Omit<BerichtCard, 'gesprekId' | 'gesprekTitle' | 'ruimte'>,
  author: LiveAuthor,
): LiveBericht {
  const { id, body, html, clientId, replyToId, postedAt, editedAt, deletedAt } = bericht;
  return {
    id,
    body,
    html,
    author,
    clientId,
    replyToId,
    postedAt: postedAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}

/** Asking about gesprekken. Owner: gesprekken. */
export abstract class GesprekDirectory {
  abstract bericht(berichtId: string): Promise<BerichtCard | null>;
  /** Ids of everyone who wrote in the gesprek. */
  abstract authorsIn(gesprekId: string): Promise<readonly string[]>;
  /** Ids of the gesprekken that live in this ruimte. */
  abstract idsInRuimte(ruimte: Ruimte): Promise<readonly string[]>;
}

/** A gesprek that begins because of something a person did elsewhere on the platform. */
export interface NewGesprek {
  /** Chosen by who asks: asking twice with the same id gives the same gesprek. */
  readonly id: string;
  readonly ruimteId: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** Starting gesprekken for the neighbours, with the rights and the words of the person. Owner: gesprekken. */
export abstract class GesprekStarter {
  /** Whether this person may start one there. */
  abstract mayStart(actor: SignedIn, ruimteId: string): Promise<boolean>;
  /** Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT, as for anybody who starts one. */
  abstract start(actor: SignedIn, gesprek: NewGesprek): Promise<void>;
}

/** The socket room of a gesprek. */
export const gesprekRoom = (gesprekId: string) => `gesprek:${gesprekId}`;

/** The page of a gesprek, at one bericht if given. */
export const gesprekUrl = (gesprekId: string, berichtId?: string) =>
  `/gesprekken/${gesprekId}${berichtId ? `?bericht=${berichtId}` : ''}`;

/** What an event of this kind is about. */
export interface OfBericht {
  berichtId: string;
  gesprekId: string;
  authorId: string;
}

export const gesprekStarted = defineEvent<'GesprekStarted', { gesprekId: string; startedById: string }>(
  'GesprekStarted',
);
export const berichtPosted = defineEvent<'BerichtPosted', OfBericht & { replyToId: string | null }>('BerichtPosted');
export const berichtEdited = defineEvent<'BerichtEdited', OfBericht>('BerichtEdited');
export const berichtDeleted = defineEvent<'BerichtDeleted', OfBericht>('BerichtDeleted');
