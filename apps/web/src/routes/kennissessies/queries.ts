import { gqlQuery } from '@academie/web-api';
import { KennissessieDocument } from '@academie/web-api/gql';

/** One session, as one entry of the cache for every page about it. */
export function kennissessieQuery(id: string) {
  return gqlQuery(KennissessieDocument, { id });
}
