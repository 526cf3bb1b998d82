import { describe, expect, it } from 'vitest';
import { type JoinAck, joinGesprek, type LiveBericht, type LiveSocket } from './socket.js';

const bericht = (id: string): LiveBericht => ({
  id,
  body: 'Hallo',
  author: { id: 'p', name: 'Noor' },
  clientId: null,
  postedAt: '2026-11-20T10:00:00Z',
});

/** A socket without a network: a spec says what the server does, and sees what the browser sent. */
function fakeSocket(answer: (since: string | undefined) => JoinAck) {
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const sent: unknown[][] = [];
  const socket = {
    connected: false,
    on(event: string, listener: (event: unknown) => void) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event: string, listener: (event: unknown) => void) {
      listeners.get(event)?.delete(listener);
    },
    emit(event: string, room: { gesprekId: string; since?: string }, ack: (answer: unknown) => void) {
      sent.push([event, room]);
      ack(event === 'gesprek:join' ? answer(room.since) : { ok: true });
    },
  };
  const server = (event: string, payload?: unknown) => {
    if (event === 'connect') socket.connected = true;
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  return {
    socket: socket as unknown as LiveSocket,
    sent,
    server,
    listening: () => [...listeners.values()].flatMap((set) => [...set]).length,
  };
}

function room(answer: (since: string | undefined) => JoinAck) {
  const fake = fakeSocket(answer);
  const seen: string[] = [];
  const refused: string[] = [];
  const leave = joinGesprek(fake.socket, 'g1', () => seen.at(-1), {
    posted: ({ id }) => seen.push(id),
    edited: () => undefined,
    deleted: () => undefined,
    refused: (code) => refused.push(code),
  });
  return { ...fake, seen, refused, leave };
}

describe('being in a gesprek', () => {
  it('joins on connection, hears its own room only, and names the last bericht after a lost connection', () => {
    const { server, sent, seen } = room((since) => ({ ok: true, missed: since === 'b1' ? [bericht('b2')] : [] }));
    expect(sent).toEqual([]);
    server('connect');
    server('bericht:posted', { gesprekId: 'g1', bericht: bericht('b1') });
    server('bericht:posted', { gesprekId: 'elders', bericht: bericht('x') });
    expect(seen).toEqual(['b1']);

    server('connect');
    expect(sent).toEqual([
      ['gesprek:join', { gesprekId: 'g1' }],
      ['gesprek:join', { gesprekId: 'g1', since: 'b1' }],
    ]);
    expect(seen).toEqual(['b1', 'b2']);
  });

  it('says so when the server does not let it in', () => {
    const { server, refused } = room(() => ({ ok: false, code: 'NOT_FOUND' }));
    server('connect');
    expect(refused).toEqual(['NOT_FOUND']);
  });

  it('leaves nothing behind', () => {
    const { server, sent, seen, leave, listening } = room(() => ({ ok: true, missed: [] }));
    server('connect');
    expect(listening()).toBeGreaterThan(0);
    leave();
    expect(listening()).toBe(0);
    expect(sent.at(-1)).toEqual(['gesprek:leave', { gesprekId: 'g1' }]);
    server('bericht:posted', { gesprekId: 'g1', bericht: bericht('b1') });
    expect(seen).toEqual([]);
  });
});
