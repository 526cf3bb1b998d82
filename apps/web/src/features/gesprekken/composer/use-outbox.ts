import { gqlFetch, isGqlError } from '@academie/web-api';
import { type BerichtItemFragment, PostBerichtDocument } from '@academie/web-api/gql';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { failureText } from '../../../shared/failure-text.js';
import { browserStore } from './browser-store.js';
import { type Attempt, Outbox, type Outgoing } from './outbox.js';

/** A request that has no answer by then is taken for lost; the client id makes the next attempt harmless. */
const TIMEOUT_MS = 15_000;

/** The outbox of one gesprek; `onSent` gets the bericht as the API made it. */
export function useOutbox(persoonId: string, gesprekId: string, onSent: (bericht: BerichtItemFragment) => void) {
  const sent = useRef(onSent);
  sent.current = onSent;
  const outbox = useMemo(() => {
    const store = browserStore<Outgoing[]>('verzenden', persoonId, gesprekId);
    return new Outbox({
      send: async ({ clientId, body, replyToId }): Promise<Attempt> => {
        try {
          const variables = { gesprekId, body, clientId, replyToId };
          const answer = await gqlFetch(PostBerichtDocument, variables, AbortSignal.timeout(TIMEOUT_MS));
          sent.current(answer.postBericht);
          return { outcome: 'sent' };
        } catch (error) {
          const refused = isGqlError(error) && !error.isTransient && error.code !== 'RATE_LIMITED';
          return refused ? { outcome: 'refused', problem: failureText(error) } : { outcome: 'later' };
        }
      },
      keep: (items) => store.write(items.length > 0 ? [...items] : null),
      restore: () => store.read() ?? [],
      later: (work, ms) => {
        const timer = window.setTimeout(work, ms);
        return () => window.clearTimeout(timer);
      },
    });
  }, [persoonId, gesprekId]);

  useEffect(() => {
    outbox.open();
    window.addEventListener('online', outbox.retry);
    return () => {
      window.removeEventListener('online', outbox.retry);
      outbox.close();
    };
  }, [outbox]);

  return { outbox, outgoing: useSyncExternalStore(outbox.subscribe, outbox.snapshot) };
}
