import { gqlFetch, invalidate } from '@academie/web-api';
import { type GesprekHeadFragment, GesprekkenDocument, MarkGesprekReadDocument } from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { ThreadBericht } from './thread.js';

/** Reading on takes many berichten at once; the mark is moved when the eye rests. */
const REST_MS = 700;

type Reading = {
  gesprek: GesprekHeadFragment;
  berichten: readonly ThreadBericht[];
  viewerId: string;
  onRead: (id: string) => void;
  onMarked: (gesprek: GesprekHeadFragment) => void;
};

/**
 * Moves the reader's mark as they read: a bericht is read when its end was on the screen. Gives what watches those ends.
 */
export function useReading(reading: Reading): (id: string) => (element: HTMLElement | null) => void {
  const client = useQueryClient();
  const latest = useRef(reading);
  latest.current = reading;
  const marked = useRef<number | undefined>(undefined);
  marked.current ??= readUpTo(reading);
  const furthest = useRef<ThreadBericht | null>(null);
  const timer = useRef<number>(undefined);

  const seen = useCallback(
    (id: string) => {
      latest.current.onRead(id);
      const bericht = latest.current.berichten.find((candidate) => candidate.id === id);
      if (!bericht || bericht.author.id === latest.current.viewerId) return;
      const at = Date.parse(bericht.postedAt);
      if (at <= Math.max(marked.current ?? 0, furthest.current ? Date.parse(furthest.current.postedAt) : 0)) return;
      furthest.current = bericht;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        marked.current = at;
        furthest.current = null;
        gqlFetch(MarkGesprekReadDocument, { gesprekId: latest.current.gesprek.id, upToBerichtId: id }).then(
          ({ markGesprekRead }) => {
            latest.current.onMarked(markGesprekRead);
            return invalidate(client, GesprekkenDocument);
          },
          // Not worth a word to the reader; the next bericht they read tries again.
          () => {
            marked.current = readUpTo(latest.current);
          },
        );
      }, REST_MS);
    },
    [client],
  );

  const observer = useRef<IntersectionObserver | null>(null);
  const ids = useRef(new Map<Element, string>());
  const observe = useCallback(() => {
    observer.current ??= new IntersectionObserver((entries) => {
      if (document.visibilityState !== 'visible') return;
      for (const { isIntersecting, target } of entries) {
        const id = ids.current.get(target);
        if (isIntersecting && id) seen(id);
      }
    });
    return observer.current;
  }, [seen]);

  // Each id keeps its own function, so that React does not let go and take hold again at every draw.
  const watchers = useRef(new Map<string, (element: HTMLElement | null) => (() => void) | undefined>());
  const watchEnd = useCallback(
    (id: string) => {
      const known = watchers.current.get(id);
      if (known) return known;
      const watch = (element: HTMLElement | null) => {
        if (!element) return undefined;
        ids.current.set(element, id);
        observe().observe(element);
        return () => {
          ids.current.delete(element);
          observer.current?.unobserve(element);
        };
      };
      watchers.current.set(id, watch);
      return watch;
    },
    [observe],
  );

  // Who comes back to the tab sees what came meanwhile.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible' || !observer.current) return;
      for (const element of ids.current.keys()) {
        observer.current.unobserve(element);
        observer.current.observe(element);
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.clearTimeout(timer.current);
    };
  }, []);
  return watchEnd;
}

/** The moment up to which everything was read when the page opened. */
function readUpTo({ gesprek, berichten }: Reading): number {
  if (!gesprek.firstUnreadId) return Date.parse(berichten.at(-1)?.postedAt ?? gesprek.lastBerichtAt);
  const firstUnread = berichten.find(({ id }) => id === gesprek.firstUnreadId);
  return firstUnread ? Date.parse(firstUnread.postedAt) - 1 : 0;
}
