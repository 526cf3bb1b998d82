import { gqlQuery } from '@academie/web-api';
import { KennissessieDocument, KennissessieThemasDocument } from '@academie/web-api/gql';

/** One session, as one entry of the cache for every page about it. */
export function kennissessieQuery(id: string) {
  return gqlQuery(KennissessieDocument, { id });
}

export const kennissessieThemasQuery = { ...gqlQuery(KennissessieThemasDocument, {}), staleTime: 60 * 60_000 };
