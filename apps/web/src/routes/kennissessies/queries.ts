import { gqlPages, gqlQuery } from '@academie/web-api';
import {
  KennissessieDocument,
  KennissessiesDocument,
  KennissessieThemasDocument,
  PlaceLinkDocument,
} from '@academie/web-api/gql';
import { toKennissessieFilter } from '../../features/kennissessies/kennissessies-filter.js';
import type { KennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';

/** One session, as one entry of the cache for every page about it. */
export function kennissessieQuery(id: string) {
  return gqlQuery(KennissessieDocument, { id });
}

/** What a link in a mail to somebody who waits is about. Looked at again each time: it changes by the clock. */
export function placeLinkQuery(token: string) {
  return { ...gqlQuery(PlaceLinkDocument, { token }), staleTime: 0 };
}

/** The list, or the week or month, as one entry of the cache, for the loader and the page alike. */
export function kennissessiesQuery(search: KennissessiesSearch) {
  const first = search.weergave ? 100 : 20;
  return gqlPages(
    KennissessiesDocument,
    { filter: toKennissessieFilter(search), first },
    (result) => result.kennissessies,
  );
}

export const kennissessieThemasQuery = { ...gqlQuery(KennissessieThemasDocument, {}), staleTime: 60 * 60_000 };
