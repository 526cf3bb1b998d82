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
    await tx.query(
      'insert into platform.event (id, name, payload, actor_id, recorded_at) values ($1, $2, $3::jsonb, $4, $5)',
      [id, event.name, JSON.stringify(event.payload), actorId, this.clock.now()],
    );
    const handlers = this.registry.of(event.name);
    if (handlers.length > 0) {
      await tx.query(
        `select graphile_worker.add_job(identifier := 'event:' || h.name, payload := json_build_object('eventId', $1::text),
           job_key := $1::text || ':' || h.name, queue_name := h.queue, max_attempts := $4)
         from unnest($2::text[], $3::text[]) as h(name, queue)`,
        [id, handlers.map((h) => h.name), handlers.map((h) => h.queueOf(event.payload)), EVENT_ATTEMPTS],
      );
    }
    return id;
  }
}
