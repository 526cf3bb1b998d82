import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';
import { Database } from '../database/index.js';
import { Metrics } from './metrics.js';

/** For those who keep the product running. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Public()
  @Get('/health/live')
  live() {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and every migration has run. */
  @Public()
  @Get('/health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = await this.isReady();
    await reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  }

  @Public()
  @Get('/metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async prometheus(): Promise<string> {
    return this.metrics.text();
  }

  private async isReady(): Promise<boolean> {
    try {
      const row = await this.database.one<{ ready: boolean }>(
        `select to_regclass('platform.migration') is not null and to_regclass('graphile_worker._private_jobs') is not null as ready`,
      );
      return row?.ready ?? false;
    } catch {
      return false;
    }
  }
}
