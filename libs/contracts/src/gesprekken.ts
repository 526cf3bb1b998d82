import { defineEvent } from '@academie/kernel';
import type { Ruimte } from './ruimte.js';

/** A bericht as it goes over the wire to those who are in the room. */
export interface BerichtCard {
  readonly id: string;
  readonly gesprekId: string;
  readonly gesprekTitle: string;
  readonly ruimte: Ruimte;
  readonly authorId: string;
  readonly body: string;
  readonly html: string;
  readonly clientId: string | null;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
}

/** Asking about gesprekken. Owner: gesprekken. */
export abstract class GesprekDirectory {
  abstract bericht(berichtId: string): Promise<BerichtCard | null>;
  /** Ids of everyone who wrote in the gesprek. */
  abstract authorsIn(gesprekId: string): Promise<readonly string[]>;
}

/** The socket room of a gesprek. */
export const gesprekRoom = (gesprekId: string) => `gesprek:${gesprekId}`;

interface OfBericht {
  berichtId: string;
  gesprekId: string;
  authorId: string;
}

export const gesprekStarted = defineEvent<'GesprekStarted', { gesprekId: string; startedById: string }>('GesprekStarted');
export const berichtPosted = defineEvent<'BerichtPosted', OfBericht & { replyToId: string | null }>('BerichtPosted');
export const berichtEdited = defineEvent<'BerichtEdited', OfBericht>('BerichtEdited');
export const berichtDeleted = defineEvent<'BerichtDeleted', OfBericht>('BerichtDeleted');
