import { gqlQuery } from '@academie/web-api';
import { KennissessieDocument, PlaceLinkDocument } from '@academie/web-api/gql';

/** One session, as one entry of the cache for every page about it. */
export function kennissessieQuery(id: string) {
  return gqlQuery(KennissessieDocument, { id });
}

/** What a link in a mail to somebody who waits is about. Looked at again each time: it changes by the clock. */
export function placeLinkQuery(token: string) {
  return { ...gqlQuery(PlaceLinkDocument, { token }), staleTime: 0 };
}
