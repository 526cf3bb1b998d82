import type { QueryClient } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';

export type LivePersoon = { id: string; name: string };
export type LiveBericht = { id: string; body: string; author: LivePersoon; clientId: string | null; postedAt: string };
export type BerichtEvent = { gesprekId: string; bericht: LiveBericht };
export type JoinAck = { ok: true; missed: LiveBericht[] } | { ok: false; code: string };

/** What the server says, by event name. */
export interface ServerEvents {
  'bericht:posted': (event: BerichtEvent) => void;
  'bericht:edited': (event: BerichtEvent) => void;
  'bericht:deleted': (event: BerichtEvent) => void;
  'gesprek:typing': (event: { gesprekId: string; persoon: LivePersoon }) => void;
  'gesprek:presence': (event: { gesprekId: string; personen: LivePersoon[] }) => void;
  'attendance:changed': (event: { kennissessieId: string }) => void;
  'melding:created': (event: { id: string; text: string; url: string }) => void;
}

/** What the browser says. */
export interface ClientEvents {
  'gesprek:join': (room: { gesprekId: string; since?: string }, ack: (answer: JoinAck) => void) => void;
  'gesprek:leave': (room: { gesprekId: string }, ack: (answer: { ok: true }) => void) => void;
  'gesprek:typing': (room: { gesprekId: string }) => void;
  'attendance:join': (room: { kennissessieId: string }, ack: (answer: { ok: boolean }) => void) => void;
  'attendance:leave': (room: { kennissessieId: string }, ack: (answer: { ok: boolean }) => void) => void;
}

export type LiveSocket = Socket<ServerEvents, ClientEvents>;

let connection: Promise<LiveSocket> | undefined;

/** The one connection of this tab. The library is fetched on first use: it is no part of the first page load. */
export function liveSocket(): Promise<LiveSocket> {
  connection ??= import('socket.io-client').then(
    ({ io }) => io({ transports: ['websocket', 'polling'] }) as LiveSocket,
  );
  return connection;
}

/** Runs when the browser has nothing better to do; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: 4000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(work, 1500);
  return () => window.clearTimeout(handle);
}

/** After a lost connection anything may have changed: every query on the page asks again. */
export function refreshAfterReconnect(socket: LiveSocket, client: QueryClient): () => void {
  const refresh = () => void client.invalidateQueries();
  socket.io.on('reconnect', refresh);
  return () => socket.io.off('reconnect', refresh);
}

export type GesprekHandlers = {
  posted: (bericht: LiveBericht) => void;
  edited: (bericht: LiveBericht) => void;
  deleted: (bericht: LiveBericht) => void;
  typing?: (persoon: LivePersoon) => void;
  presence?: (personen: LivePersoon[]) => void;
  /** The server would not let us in: no access, or the gesprek is gone. */
  refused?: (code: string) => void;
};

/**
 * Joins a gesprek and stays in it over lost connections: each (re)join names the last bericht seen,
 * and what was missed arrives through `posted`. Returns how to leave.
 */
export function joinGesprek(
  socket: LiveSocket,
  gesprekId: string,
  lastSeen: () => string | undefined,
  handlers: GesprekHandlers,
): () => void {
  const mine =
    <T extends { gesprekId: string }>(act: (event: T) => void) =>
    (event: T) => {
      if (event.gesprekId === gesprekId) act(event);
    };
  const posted = mine<BerichtEvent>(({ bericht }) => handlers.posted(bericht));
  const edited = mine<BerichtEvent>(({ bericht }) => handlers.edited(bericht));
  const deleted = mine<BerichtEvent>(({ bericht }) => handlers.deleted(bericht));
  const typing = mine<Parameters<ServerEvents['gesprek:typing']>[0]>(({ persoon }) => handlers.typing?.(persoon));
  const presence = mine<Parameters<ServerEvents['gesprek:presence']>[0]>(({ personen }) =>
    handlers.presence?.(personen),
  );
  const join = () => {
    const since = lastSeen();
    socket.emit('gesprek:join', since === undefined ? { gesprekId } : { gesprekId, since }, (answer) => {
      if (!answer.ok) handlers.refused?.(answer.code);
      else for (const bericht of answer.missed) handlers.posted(bericht);
    });
  };

  socket.on('bericht:posted', posted);
  socket.on('bericht:edited', edited);
  socket.on('bericht:deleted', deleted);
  socket.on('gesprek:typing', typing);
  socket.on('gesprek:presence', presence);
  socket.on('connect', join);
  if (socket.connected) join();

  return () => {
    socket.off('bericht:posted', posted);
    socket.off('bericht:edited', edited);
    socket.off('bericht:deleted', deleted);
    socket.off('gesprek:typing', typing);
    socket.off('gesprek:presence', presence);
    socket.off('connect', join);
    if (socket.connected) socket.emit('gesprek:leave', { gesprekId }, () => undefined);
  };
}
