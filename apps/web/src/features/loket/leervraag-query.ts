import { gqlQuery } from '@academie/web-api';
import { LeervraagDocument } from '@academie/web-api/gql';

/** One question, for the loader, the page and the inbox. */
export function leervraagQuery(id: string) {
  return gqlQuery(LeervraagDocument, { id });
}
