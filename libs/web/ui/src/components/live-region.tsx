import { useSyncExternalStore } from 'react';

let message = '';
let turn = 0;
const listeners = new Set<() => void>();

/** Says something politely to a screen reader. What is said must also be seen somewhere on the page. */
export function announce(text: string): void {
  turn += 1;
  // The same sentence twice is no change for a screen reader; a trailing space makes it one.
  message = turn % 2 === 0 ? text : `${text}\u00a0`;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The one region that speaks; stands once in the frame and is never removed. */
export function LiveRegion() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="academie-hidden" role="status" aria-live="polite" data-testid="live-region">
      {text}
    </div>
  );
}
