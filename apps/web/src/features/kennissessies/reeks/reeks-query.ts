import { gqlQuery } from '@academie/web-api';
import { ReeksDocument } from '@academie/web-api/gql';

/** One series, as one entry of the cache for every page about it. */
export function reeksQuery(id: string) {
  return gqlQuery(ReeksDocument, { id });
}
