import type { EventEmitter } from 'node:events';
import { Logger } from '@nestjs/common';
import type { Database } from '../database/index.js';

const BEAT_MS = 1000;
const DEAD_AFTER_MS = 4000;

/**
 * The queue keeps the job of a killed worker locked for four hours. So every worker says each second that it lives, and
 * sweeps up after those that have not said so for four seconds: their jobs go back and are tried again.
 */
export class WorkerHeartbeat {
  private readonly logger = new Logger(WorkerHeartbeat.name);
  private readonly workerIds = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    events: EventEmitter,
  ) {
    events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => this.workerIds.add(worker.workerId));
  }

  start(): void {
    const tick = () => {
      this.beatAndSweep().catch((error: unknown) => this.logger.warn(`Heartbeat failed: ${String(error)}`));
    };
    tick();
    this.timer = setInterval(tick, BEAT_MS);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async beatAndSweep(): Promise<void> {
    await this.database.query(
      `insert into platform.worker_heartbeat (worker_id, beat) select w, now() from unnest($1::text[]) w
       on conflict (worker_id) do update set beat = excluded.beat`,
      [[...this.workerIds]],
    );
    const row = await this.database.one<{ dead: string[] | null }>(
      `select array_agg(distinct j.locked_by) as dead from graphile_worker.jobs j
       left join platform.worker_heartbeat h on h.worker_id = j.locked_by
       where j.locked_by is not null and j.locked_at < now() - $1 * interval '1 ms'
         and (h.beat is null or h.beat < now() - $1 * interval '1 ms')`,
      [DEAD_AFTER_MS],
    );
    if (!row?.dead) return;
    await this.database.query('select graphile_worker.force_unlock_workers($1::text[])', [row.dead]);
    this.logger.warn(`Gave back the jobs of ${row.dead.length} worker(s) that fell silent`);
  }
}
