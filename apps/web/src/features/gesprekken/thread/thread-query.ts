import { gqlFetch, gqlQuery, isGqlError } from '@academie/web-api';
import {
  BerichtenDocument,
  type BerichtItemFragment,
  GesprekDocument,
  type GesprekHeadFragment,
  type GesprekQuery,
} from '@academie/web-api/gql';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { type LiveThread, nothingLive, type Stretch, type ToldBericht, withAnswer, withTold } from './thread.js';

/** How many berichten come at a time. */
export const PAGE = 50;

/** The head of a gesprek. Never fresh: where the reader was left off decides where the page opens. */
export function gesprekQuery(id: string) {
  return { ...gqlQuery(GesprekDocument, { id }), staleTime: 0, refetchOnWindowFocus: false };
}

type Place = { around?: string; after?: string; before?: string };

async function fetchStretch(gesprekId: string, place: Place, signal: AbortSignal): Promise<Stretch> {
  const { gesprek } = await gqlFetch(BerichtenDocument, { gesprekId, first: PAGE, ...place }, signal);
  if (!gesprek) throw new Error('a gesprek that is null comes as NOT_FOUND');
  return gesprek.berichten;
}

/**
 * The berichten from an anchor on, growing both ways by cursor. Nothing makes them old but a lost connection: the socket
 * tells of every change. Forgotten when the page is left, since from then on nobody tells.
 */
export function berichtenQuery(gesprekId: string, anchor: string | null) {
  const from: Place = anchor ? { around: anchor } : {};
  return infiniteQueryOptions({
    queryKey: ['Berichten', gesprekId, anchor] as const,
    queryFn: async ({ pageParam, signal }) => {
      try {
        return await fetchStretch(gesprekId, pageParam, signal);
      } catch (error) {
        // A link to a bericht that is not there still leads to the gesprek.
        if (pageParam.around && isGqlError(error, 'NOT_FOUND')) return fetchStretch(gesprekId, {}, signal);
        throw error;
      }
    },
    initialPageParam: from,
    getNextPageParam: ({ pageInfo }): Place | null =>
      pageInfo.hasNextPage && pageInfo.endCursor ? { after: pageInfo.endCursor } : null,
    getPreviousPageParam: ({ earlierCursor }): Place | null => (earlierCursor ? { before: earlierCursor } : null),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/** What came by the socket: in the cache like everything else, but never fetched. */
export function liveThreadQuery(gesprekId: string) {
  return queryOptions({
    queryKey: ['BerichtenLive', gesprekId] as const,
    queryFn: () => nothingLive,
    initialData: nothingLive,
    enabled: false,
    gcTime: 0,
  });
}

/** Ways to write what came into the cache. */
export function liveThreadWriter(client: QueryClient, gesprekId: string) {
  const { queryKey } = liveThreadQuery(gesprekId);
  const update = (change: (live: LiveThread) => LiveThread) =>
    void client.setQueryData(queryKey, (live: LiveThread | undefined) => change(live ?? nothingLive));
  return {
    told: (bericht: ToldBericht) => update((live) => withTold(live, bericht)),
    answered: (bericht: BerichtItemFragment) => update((live) => withAnswer(live, bericht)),
    completeFrom: (moment: string) => update((live) => ({ ...live, completeFrom: moment })),
    head: (gesprek: GesprekHeadFragment) =>
      void client.setQueryData(gesprekQuery(gesprekId).queryKey, (): GesprekQuery => ({ gesprek })),
  };
}
