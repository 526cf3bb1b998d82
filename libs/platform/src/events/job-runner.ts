import { EventEmitter } from 'node:events';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Runner, run, runOnce, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { HandlerRegistry } from './handler-registry.js';
import type { EventHandler } from './handlers.js';
import { WorkerHeartbeat } from './worker-heartbeat.js';

const CONCURRENCY = 4;

/** Runs handlers and jobs in the roles `worker` and `all`. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private runner: Runner | null = null;
  private heartbeat: WorkerHeartbeat | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly registry: HandlerRegistry,
    private readonly database: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'web') return;
    const events = new EventEmitter();
    this.heartbeat = new WorkerHeartbeat(this.database, events);
    this.runner = await run({
      pgPool: this.database.pool,
      concurrency: CONCURRENCY,
      pollInterval: 1000,
      noHandleSignals: true,
      taskList: this.taskList(),
      logger: this.workerLogger(),
      events: events as never,
    });
    this.heartbeat.start();
  }

  /** Before the connections close: a job that runs is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    this.heartbeat?.stop();
    await this.runner?.stop();
  }

  /** Runs what waits until nothing is left: how specs see the effects of an event without sleeping. */
  async drain(options: { scheduled?: boolean } = {}): Promise<void> {
    do {
      if (options.scheduled) {
        await this.database.query(
          'update graphile_worker._private_jobs set run_at = now() where run_at > now() and attempts < max_attempts',
        );
      }
      await runOnce({
        pgPool: this.database.pool,
        noHandleSignals: true,
        taskList: this.taskList(),
        logger: this.workerLogger(),
      });
    } while (await this.somethingWaits(options.scheduled ?? false));
  }

  private async somethingWaits(scheduled: boolean): Promise<boolean> {
    const row = await this.database.one<{ waits: boolean }>(
      `select exists (select from graphile_worker._private_jobs
         where is_available and (run_at <= now() or ($1 and attempts = 0))) as waits`,
      [scheduled],
    );
    return row?.waits ?? false;
  }

  private taskList(): TaskList {
    const tasks: TaskList = {};
    for (const handler of this.registry.allEventHandlers()) {
      tasks[`event:${handler.name}`] = (payload) => this.handleEvent(handler, (payload as { eventId: string }).eventId);
    }
    for (const handler of this.registry.allJobHandlers()) {
      tasks[`job:${handler.name}`] = (payload) => handler.run(payload as object);
    }
    return tasks;
  }

  private async handleEvent(handler: EventHandler, eventId: string): Promise<void> {
    const event = await this.database.one<{
      id: string;
      name: string;
      payload: unknown;
      actor_id: string | null;
      recorded_at: Date;
    }>('select id, name, payload, actor_id, recorded_at from platform.event where id = $1', [eventId]);
    if (!event) return;
    await handler.handle({
      id: event.id,
      name: event.name,
      payload: event.payload,
      actorId: event.actor_id,
      recordedAt: event.recorded_at,
    });
  }

  private workerLogger(): WorkerLogger {
    return new WorkerLogger(() => (level, message, meta) => {
      const error = meta?.['error'];
      if (level === 'error') this.logger.error(message, error instanceof Error ? error.stack : undefined);
      else if (level === 'warning') this.logger.warn(message);
    });
  }
}
