import type { Server } from 'socket.io';
import { gesprekOfRoom } from './room-message.js';

/** A person as others in the room see them. */
export interface LivePersoon {
  readonly id: string;
  readonly name: string;
}

/** What the gateway keeps on a socket; `persoon` since its first room. */
export interface GesprekSocketData {
  persoon?: LivePersoon;
  /** When this socket last said that somebody types, per gesprek. */
  typingAt?: Record<string, number>;
}

/** A thousand people who come in at once are one announcement and one more, not a thousand of a thousand names. */
const REST_MS = 300;

/**
 * Tells everyone in the room of a gesprek who is there, when somebody comes or goes: by leaving, by a lost connection
 * or because they were put out. Rooms are watched where they are kept, so that no way out is forgotten; who is there is
 * asked of all nodes.
 */
export class Presence {
  private readonly resting = new Map<string, { again: boolean }>();

  constructor(
    private readonly server: Server,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  watch(): void {
    const { adapter } = this.server.of('/');
    adapter.on('join-room', (room: string) => this.changed(room));
    adapter.on('leave-room', (room: string) => this.changed(room));
  }

  private changed(room: string): void {
    const gesprekId = gesprekOfRoom(room);
    if (!gesprekId) return;
    const rest = this.resting.get(room);
    if (rest) {
      rest.again = true;
      return;
    }
    this.announceAndRest(room, gesprekId);
  }

  private announceAndRest(room: string, gesprekId: string): void {
    const rest = { again: false };
    this.resting.set(room, rest);
    this.announce(room, gesprekId).catch(this.onFailure);
    setTimeout(() => {
      this.resting.delete(room);
      if (rest.again) this.announceAndRest(room, gesprekId);
    }, REST_MS).unref();
  }

  private async announce(room: string, gesprekId: string): Promise<void> {
    const sockets = await this.server.in(room).fetchSockets();
    const personen = peopleBehind(sockets.map(({ data }) => data as GesprekSocketData));
    this.server.to(room).emit('gesprek:presence', { gesprekId, personen });
  }
}

/** Each person once, however many windows they have open; by name. */
export function peopleBehind(sockets: readonly GesprekSocketData[]): LivePersoon[] {
  const people = new Map<string, LivePersoon>();
  for (const { persoon } of sockets) if (persoon) people.set(persoon.id, persoon);
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl') || a.id.localeCompare(b.id));
}
