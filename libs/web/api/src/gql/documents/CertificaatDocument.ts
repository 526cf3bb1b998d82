/* eslint-disable */
import type { CertificaatQuery, CertificaatQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CertificaatDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Certificaat($number: String!) {
  certificaat(number: $number) {
    ...CertificaatFacts
  }
}
    fragment CertificaatFacts on Certificaat {
  number
  persoonName
  title
  organizerName
  startsAt
  endsAt
  hours
  note
  issuedAt
  withdrawnAt
  viewerCan {
    download
    mail
  }
}`) as unknown as TypedDocumentString<CertificaatQuery, CertificaatQueryVariables>;
