import type { Actor } from '@academie/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { parse } from 'cookie';
import { createClient } from 'redis';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { ActorSource, SESSION_COOKIE } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { persoonRoom, Realtime } from './realtime.js';

/** What a socket knows about who is behind it. Set when it connects, before any event is handled. */
export interface SocketData {
  actor: Actor;
}

/** Socket.IO with the session cookie as proof of who connects, and Redis between nodes when there are more than one. */
export class SocketAdapter extends IoAdapter {
  private redis: ReturnType<typeof createClient> | null = null;

  constructor(private readonly app: INestApplicationContext) {
    super(app);
  }

  /** Connects to Redis when there is one; without it this is one node. */
  async connect(): Promise<void> {
    const { redisUrl } = this.app.get<Settings>(SETTINGS);
    if (!redisUrl) return;
    this.redis = createClient({ url: redisUrl });
    // Without a listener a lost connection would end the process; the client reconnects by itself.
    this.redis.on('error', () => undefined);
    await this.redis.connect();
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const settings = this.app.get<Settings>(SETTINGS);
    const server: Server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: 100_000,
      allowRequest: (request: { headers: { origin?: string; host?: string } }, done: (e: null, ok: boolean) => void) =>
        done(null, isOwnOrigin(request.headers.origin, request.headers.host, settings.baseUrl)),
      ...(this.redis ? { adapter: createAdapter(this.redis) } : {}),
    } as unknown as ServerOptions);
    const actors = this.app.get(ActorSource);
    server.use((socket: Socket, next) => {
      const token = parse(socket.request.headers.cookie ?? '')[SESSION_COOKIE] ?? null;
      actors.actorOf(token).then(
        async (actor) => {
          if (actor.kind !== 'persoon') return next(new Error('UNAUTHENTICATED'));
          (socket.data as SocketData).actor = actor;
          await socket.join(persoonRoom(actor.persoonId));
          next();
        },
        () => next(new Error('INTERNAL')),
      );
    });
    this.app.get(Realtime).attach(server);
    return server;
  }

  override async close(server: Server): Promise<void> {
    server.disconnectSockets(true);
    await super.close(server);
    await this.redis?.quit();
    this.redis = null;
  }
}

/** True when a browser's request comes from our own pages; programs send no Origin and are judged by their session. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, baseUrl: string): boolean {
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(baseUrl).origin || new URL(origin).host === host;
}
