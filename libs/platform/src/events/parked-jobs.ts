import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** A job that failed every time it was tried, and now waits for a person. */
export interface ParkedJob {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly since: Date;
}

/** What a beheerder sees of work that does not get done. Nothing else waits behind it. */
@Injectable()
export class ParkedJobs {
  constructor(private readonly database: Database) {}

  async list(): Promise<ParkedJob[]> {
    return this.database.query<ParkedJob>(
      `select id::text, task_identifier as task, attempts, coalesce(last_error, '') as "lastError", updated_at as since
       from graphile_worker.jobs where attempts >= max_attempts order by updated_at desc limit 100`,
    );
  }

  /** Tries once more, from the start. Returns false when there is no such parked job (any more). */
  async retry(id: string): Promise<boolean> {
    const rows = await this.database.query<{ id: string }>(
      'select id::text from graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now(), attempts := 0)',
      [id],
    );
    return rows.length > 0;
  }
}
