import type { RichText } from '../editor/rich-text.js';

/** A bericht that is on its way, or that could not go. */
export type Outgoing = {
  /** Our own name for it: sending it again says it once. */
  readonly clientId: string;
  readonly body: string;
  /** What it says without marks, to show meanwhile. */
  readonly text: string;
  /** The same as the editor had it, to go on writing when it was refused. */
  readonly doc: RichText['doc'];
  readonly replyToId: string | null;
  readonly state: 'sending' | 'waiting' | 'refused';
  /** Why it was refused, in a sentence. */
  readonly problem?: string;
};

export type NewOutgoing = Pick<Outgoing, 'clientId' | 'body' | 'text' | 'doc' | 'replyToId'>;

/** What came of an attempt. `later`: it may well succeed another time. */
export type Attempt = { outcome: 'sent' } | { outcome: 'later' } | { outcome: 'refused'; problem: string };

export type OutboxDeps = {
  send: (item: Outgoing) => Promise<Attempt>;
  /** Keeps what is unsent over a reload. */
  keep: (items: readonly Outgoing[]) => void;
  restore: () => readonly Outgoing[];
  /** Calls after a while; gives back how to call it off. */
  later: (work: () => void, ms: number) => () => void;
};

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Sends berichten one after the other, in the order they were written, until each has arrived. A lost connection only
 * makes it wait: it tries again by itself, and at once when told that the connection is back.
 */
export class Outbox {
  private items: readonly Outgoing[] = [];
  private readonly listeners = new Set<() => void>();
  private busy = false;
  private pause = FIRST_PAUSE_MS;
  private cancelRetry: (() => void) | undefined;

  constructor(private readonly deps: OutboxDeps) {}

  /** Begins with what an earlier visit left. */
  open(): void {
    const known = new Set(this.items.map(({ clientId }) => clientId));
    const left = this.deps.restore().filter(({ clientId }) => !known.has(clientId));
    if (left.length > 0)
      this.set([...left.map((item) => (item.state === 'sending' ? waiting(item) : item)), ...this.items]);
    this.sendNext();
  }

  close(): void {
    this.cancelRetry?.();
    this.cancelRetry = undefined;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly snapshot = () => this.items;

  add(item: NewOutgoing): void {
    this.set([...this.items, { ...item, state: 'waiting' }]);
    this.sendNext();
  }

  remove(clientId: string): void {
    this.set(this.items.filter((item) => item.clientId !== clientId));
  }

  /** The connection may be back, or the person asks for it. */
  readonly retry = (): void => {
    this.cancelRetry?.();
    this.cancelRetry = undefined;
    this.pause = FIRST_PAUSE_MS;
    this.sendNext();
  };

  private sendNext(): void {
    const next = this.items.find(({ state }) => state === 'waiting');
    if (!next || this.busy || this.cancelRetry) return;
    this.busy = true;
    this.change(next.clientId, { state: 'sending' });
    void this.deps.send(next).then((attempt) => {
      this.busy = false;
      this.settle(next.clientId, attempt);
    });
  }

  private settle(clientId: string, attempt: Attempt): void {
    switch (attempt.outcome) {
      case 'sent':
        this.pause = FIRST_PAUSE_MS;
        this.remove(clientId);
        break;
      case 'refused':
        this.change(clientId, { state: 'refused', problem: attempt.problem });
        break;
      case 'later':
        this.change(clientId, { state: 'waiting' });
        this.cancelRetry = this.deps.later(() => {
          this.cancelRetry = undefined;
          this.sendNext();
        }, this.pause);
        this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
        return;
    }
    this.sendNext();
  }

  private change(clientId: string, change: Partial<Outgoing>): void {
    this.set(this.items.map((item) => (item.clientId === clientId ? { ...item, ...change } : item)));
  }

  private set(items: readonly Outgoing[]): void {
    this.items = items;
    this.deps.keep(items);
    for (const listener of this.listeners) listener();
  }
}

const waiting = (item: Outgoing): Outgoing => ({ ...item, state: 'waiting' });
