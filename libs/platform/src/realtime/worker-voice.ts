import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import { Server } from 'socket.io';
import { SETTINGS, type Settings } from '../config/index.js';
import { Realtime } from './realtime.js';

/**
 * Lets a worker be heard. It has no connections of its own, so what its handlers say goes through Redis to the browsers
 * that are connected to the web nodes. Ready before the first job runs; without Redis a worker stays silent.
 */
@Injectable()
export class WorkerVoice implements OnModuleInit, OnApplicationShutdown {
  private redis: ReturnType<typeof createClient> | null = null;
  private server: Server | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly realtime: Realtime,
  ) {}

  async onModuleInit(): Promise<void> {
    const { role, redisUrl } = this.settings;
    if (role !== 'worker' || !redisUrl) return;
    this.redis = createClient({ url: redisUrl });
    // Without a listener a lost connection would end the process; the client reconnects by itself.
    this.redis.on('error', () => undefined);
    await this.redis.connect();
    this.server = new Server({ adapter: createAdapter(this.redis) });
    this.realtime.attach(this.server);
  }

  async onApplicationShutdown(): Promise<void> {
    // The server listens nowhere, so there is only its adapter to close.
    await this.server?.of('/').adapter.close();
    await this.redis?.quit();
  }
}
