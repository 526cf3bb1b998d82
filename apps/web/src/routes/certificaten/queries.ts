import { gqlQuery } from '@academie/web-api';
import { CertificaatDocument, OwnCertificatesDocument } from '@academie/web-api/gql';

/** Asked by the pages themselves: few come here, and what a route asks for is in the first load of everybody. */
export function certificaatQuery(number: string) {
  return gqlQuery(CertificaatDocument, { number });
}

export const ownCertificatesQuery = gqlQuery(OwnCertificatesDocument, {});
