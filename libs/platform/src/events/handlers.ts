import type { PayloadOf } from '@academie/kernel';

/** An event as it was recorded. */
export interface RecordedEvent<Payload> {
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
  /** The person whose deed it was; null when the product itself did it. */
  readonly actorId: string | null;
  readonly recordedAt: Date;
}

/**
 * Something that happens *because* of an event. Runs at least once for every recorded event, with its own retries: it
 * reloads what it needs, derives the ids it makes from the event's id, and is content when the work is already done.
 * Providers that extend this class are found by themselves.
 */
export abstract class EventHandler<Type extends { readonly eventName: string } = { readonly eventName: string }> {
  /** Unique and stable: it is part of the key of every waiting job. For example `invitations/when-registered`. */
  abstract readonly name: string;
  /** The kinds of event it reacts to. */
  abstract readonly on: readonly Pick<Type, 'eventName'>[];
  abstract handle(event: RecordedEvent<PayloadOf<Type>>): Promise<void>;

  /** Of what waits, the lowest goes first: what somebody is looking at, before what can be a moment later. */
  readonly priority: number = 0;

  /** Events with the same queue are handled one by one, in order. Null: at any time, side by side. */
  queueOf(_payload: PayloadOf<Type>): string | null {
    return null;
  }
}

/** Work that is asked for by name, now or later. Runs at least once. Providers that extend this class are found by themselves. */
export abstract class JobHandler<Payload extends object = object> {
  /** Unique and stable, for example `mail/send`. */
  abstract readonly name: string;
  /** How often it is tried before it is parked for a beheerder. */
  readonly maxAttempts: number = 10;
  abstract run(payload: Payload): Promise<void>;
}
