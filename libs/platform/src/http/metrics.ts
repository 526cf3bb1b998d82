import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/index.js';
import { Realtime } from '../realtime/index.js';

/** Numbers for Prometheus. Labels are routes and states, never a person. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'academie_http_request_seconds',
    help: 'Duration of requests, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor(database: Database, realtime: Realtime) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    new Gauge({
      name: 'academie_sockets',
      help: 'Connected sockets in this process.',
      registers,
      collect() {
        this.set(realtime.connections);
      },
    });
    new Gauge({
      name: 'academie_jobs',
      help: 'Jobs that wait, and jobs that are parked after every try failed.',
      labelNames: ['state'],
      registers,
      async collect() {
        const row = await database.one<{ waiting: number; parked: number }>(
          `select count(*) filter (where attempts < max_attempts)::int as waiting,
                  count(*) filter (where attempts >= max_attempts)::int as parked from graphile_worker._private_jobs`,
        );
        this.set({ state: 'waiting' }, row?.waiting ?? 0);
        this.set({ state: 'parked' }, row?.parked ?? 0);
      },
    });
    new Gauge({
      name: 'academie_inbound_mail',
      help: 'Mails that came in during the last day, by way in and by what became of them.',
      labelNames: ['via', 'outcome'],
      registers,
      async collect() {
        const rows = await database.query<{ via: string; outcome: string; n: number }>(
          `select via, coalesce(outcome, lower(state)) as outcome, count(*)::int as n from platform.inbound_mail
           where received_at > now() - interval '1 day' group by 1, 2`,
        );
        this.reset();
        for (const { via, outcome, n } of rows) this.set({ via, outcome }, n);
      },
    });
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
