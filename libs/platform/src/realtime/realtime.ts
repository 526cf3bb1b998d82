import { Injectable, Logger } from '@nestjs/common';
import type { Server } from 'socket.io';

/** The room that holds every connection of one person. */
export const persoonRoom = (persoonId: string) => `persoon:${persoonId}`;

/**
 * Speaks to connected browsers. Knows rooms, no domain: who may be in a room is decided by its gate. Without a server
 * (a worker without Redis) it says nothing, and the browsers catch up when they ask.
 */
@Injectable()
export class Realtime {
  private readonly logger = new Logger(Realtime.name);
  private server: Server | null = null;

  attach(server: Server): void {
    this.server = server;
  }

  /** To everyone in the room. */
  toRoom(room: string, event: string, payload: object): void {
    this.server?.to(room).emit(event, payload);
  }

  /** To every connection of one person. */
  toPersoon(persoonId: string, event: string, payload: object): void {
    this.toRoom(persoonRoom(persoonId), event, payload);
  }

  /** Takes all connections of a person out of rooms that they may no longer be in. */
  evict(persoonId: string, rooms: readonly string[]): void {
    this.server?.in(persoonRoom(persoonId)).socketsLeave([...rooms]);
  }

  /** Ends every connection of a person, for instance when their session ends. */
  disconnect(persoonId: string): void {
    this.server?.in(persoonRoom(persoonId)).disconnectSockets(true);
  }

  /** How many connections there are in this process: none in a worker, whose server listens nowhere. */
  get connections(): number {
    return this.server?.of('/').sockets.size ?? 0;
  }

  log(message: string): void {
    this.logger.log(message);
  }
}
