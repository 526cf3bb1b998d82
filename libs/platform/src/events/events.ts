import { Clock, type DomainEvent, newId } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { HandlerRegistry } from './handler-registry.js';

/** Tries before a handler is parked: with the queue's back-off that is about a day. */
const EVENT_ATTEMPTS = 14;

/** Records facts in the transaction that made them true. */
@Injectable()
export class Events {
  constructor(
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the event and one job per handler. Rolled back: nothing happened. Committed: every handler runs at least
   * once. Returns the event's id.
   */
  async record(tx: Tx, event: DomainEvent, actorId: string | null): Promise<string> {
    const id = newId();
    const handlers = this.registry.of(event.name);
    // One statement: events are recorded while somebody holds a lock that others wait for.
    await tx.query(
      `with recorded as (
         insert into platform.event (id, name, payload, actor_id, recorded_at) values ($1::uuid, $2, $3::jsonb, $4, $5)
       )
       select graphile_worker.add_job(identifier := 'event:' || h.name, payload := json_build_object('eventId', $1::uuid),
         job_key := $1::uuid || ':' || h.name, queue_name := h.queue, priority := h.priority, max_attempts := $9)
       from unnest($6::text[], $7::text[], $8::int[]) as h(name, queue, priority)`,
      [
        id,
        event.name,
        JSON.stringify(event.payload),
        actorId,
        this.clock.now(),
        handlers.map((h) => h.name),
        handlers.map((h) => h.queueOf(event.payload)),
        handlers.map((h) => h.priority),
        EVENT_ATTEMPTS,
      ],
    );
    return id;
  }
}
