import { vi } from 'vitest';

type Listener = (event: unknown) => void;

/** The server side of the live connection, in the hands of a spec. Mock `socket.io-client` with `io: () => fake.socket`. */
export function fakeLive() {
  const listeners = new Map<string, Set<Listener>>();
  const sent: { event: string; room: { gesprekId: string; since?: string } }[] = [];
  let missed: unknown[] = [];
  const on = (event: string, listener: Listener) => {
    listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
  };
  const off = (event: string, listener: Listener) => void listeners.get(event)?.delete(listener);
  const socket = {
    connected: true,
    io: { on, off },
    on,
    off,
    emit(event: string, room: { gesprekId: string; since?: string }, ack?: (answer: unknown) => void) {
      sent.push({ event, room });
      ack?.(event === 'gesprek:join' ? { ok: true, missed } : { ok: true });
    },
  };
  return {
    socket,
    sent,
    /** What the server says. */
    say(event: string, payload?: unknown) {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
    /** The connection is lost and comes back; meanwhile this was posted. */
    reconnect(...posted: unknown[]) {
      missed = posted;
      for (const event of ['disconnect', 'connect'])
        for (const listener of listeners.get(event) ?? []) listener(undefined);
    },
    reset() {
      listeners.clear();
      sent.length = 0;
      missed = [];
    },
  };
}

/** What is in sight, in the hands of a spec: a browser without a window sees nothing by itself. */
export function fakeSight() {
  const observers = new Set<{ callback: IntersectionObserverCallback; elements: Set<Element> }>();
  class Observer {
    readonly own;
    constructor(callback: IntersectionObserverCallback) {
      this.own = { callback, elements: new Set<Element>() };
      observers.add(this.own);
    }
    observe(element: Element) {
      this.own.elements.add(element);
    }
    unobserve(element: Element) {
      this.own.elements.delete(element);
    }
    disconnect() {
      observers.delete(this.own);
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return {
    /** Brings the elements that fit into sight, or out of it. */
    see(fits: (element: Element) => boolean, isIntersecting = true) {
      for (const { callback, elements } of observers) {
        const entries = [...elements].filter(fits).map((target) => ({ target, isIntersecting }));
        if (entries.length > 0) callback(entries as IntersectionObserverEntry[], {} as IntersectionObserver);
      }
    },
  };
}
