import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobHandler } from './handlers.js';

/** When and how a job runs. */
export interface JobOptions {
  /** Jobs with the same key are one job as long as it waits: a second request replaces the first. */
  readonly key?: string;
  readonly runAt?: Date;
  /** Jobs in the same queue run one by one, in the order they were asked for. */
  readonly queue?: string;
  /** `keep`: a waiting job keeps its own time (several changes, one mail). `replace`: the newest time counts. */
  readonly whenWaiting?: 'keep' | 'replace';
}

/** One of many jobs that are asked for together. */
export interface JobRequest<Payload> {
  readonly payload: Payload;
  readonly key?: string;
}

/** Asks for work that is done after the transaction, by a worker. */
@Injectable()
export class Jobs {
  constructor(
    private readonly registry: HandlerRegistry,
    private readonly database: Database,
  ) {}

  /** In the transaction: rolled back with it. */
  async enqueue<P extends object>(
    tx: Tx,
    handler: Pick<JobHandler<P>, 'name'>,
    payload: P,
    options: JobOptions = {},
  ): Promise<void> {
    const { sql, values } = this.statement(handler.name, payload, options);
    await tx.query(sql, values);
  }

  /** On its own, for what has no transaction (a handler that asks for follow-up work). */
  async enqueueNow<P extends object>(
    handler: Pick<JobHandler<P>, 'name'>,
    payload: P,
    options: JobOptions = {},
  ): Promise<void> {
    const { sql, values } = this.statement(handler.name, payload, options);
    await this.database.query(sql, values);
  }

  /** Many of one kind in one statement; each has a key of its own, or none has. */
  async enqueueAllNow<P extends object>(
    handler: Pick<JobHandler<P>, 'name'>,
    requests: readonly JobRequest<P>[],
    options: Pick<JobOptions, 'runAt' | 'whenWaiting'> = {},
  ): Promise<void> {
    if (requests.length === 0) return;
    const { sql, values } = this.statementForAll(handler.name, requests, options);
    await this.database.query(sql, values);
  }

  /** The same, in the transaction. */
  async enqueueAll<P extends object>(
    tx: Tx,
    handler: Pick<JobHandler<P>, 'name'>,
    requests: readonly JobRequest<P>[],
    options: Pick<JobOptions, 'runAt' | 'whenWaiting'> = {},
  ): Promise<void> {
    if (requests.length === 0) return;
    const { sql, values } = this.statementForAll(handler.name, requests, options);
    await tx.query(sql, values);
  }

  private statementForAll(
    name: string,
    requests: readonly JobRequest<object>[],
    { runAt, whenWaiting }: Pick<JobOptions, 'runAt' | 'whenWaiting'>,
  ) {
    return {
      sql: `select count(*) from graphile_worker.add_jobs(array(
              select row($1::text, j.payload, null, coalesce($4::timestamptz, now()), $5::smallint, j.key, null, null)::graphile_worker.job_spec
              from unnest($2::json[], $3::text[]) as j(payload, key)), $6::boolean)`,
      values: [
        `job:${name}`,
        requests.map(({ payload }) => JSON.stringify(payload)),
        requests.map(({ key }) => (key ? `${name}:${key}` : null)),
        runAt ?? null,
        this.registry.job(name).maxAttempts,
        whenWaiting === 'keep',
      ],
    };
  }

  private statement(name: string, payload: object, options: JobOptions) {
    const { maxAttempts } = this.registry.job(name);
    return {
      sql: `select graphile_worker.add_job(identifier := $1::text, payload := $2::json, job_key := $3::text,
              run_at := coalesce($4::timestamptz, now()), queue_name := $5::text, max_attempts := $6::int, job_key_mode := $7::text)`,
      values: [
        `job:${name}`,
        JSON.stringify(payload),
        options.key ? `${name}:${options.key}` : null,
        options.runAt ?? null,
        options.queue ?? null,
        maxAttempts,
        options.whenWaiting === 'keep' ? 'preserve_run_at' : 'replace',
      ],
    };
  }
}
