import { gesprekRoom } from '@academie/contracts';
import { invalidInput, isId, notFound } from '@academie/kernel';

/** What a browser sends to enter, leave or type in a room. */
export interface RoomMessage {
  readonly gesprekId: string;
  readonly since: string | null;
}

/** Reads what a browser sent; it can be anything. Throws INVALID_INPUT, or NOT_FOUND for what cannot be an id. */
export function readRoomMessage(message: unknown): RoomMessage {
  const { gesprekId, since } = isRecord(message) ? message : {};
  if (typeof gesprekId !== 'string') throw invalidInput([{ path: 'gesprekId', message: 'Geef een gesprekId.' }]);
  if (since !== undefined && since !== null && typeof since !== 'string') {
    throw invalidInput([{ path: 'since', message: 'Geef bij since het id van een bericht.' }]);
  }
  if (!isId(gesprekId) || (since && !isId(since))) throw notFound();
  return { gesprekId, since: since || null };
}

const PREFIX = gesprekRoom('');

/** The gesprek that a socket room is of; null for any other room. */
export function gesprekOfRoom(room: string): string | null {
  return room.startsWith(PREFIX) ? room.slice(PREFIX.length) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
