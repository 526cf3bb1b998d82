/* eslint-disable */
import type { OwnCertificatesQuery, OwnCertificatesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OwnCertificatesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OwnCertificates {
  ownCertificates {
    year
    hours
    certificaten {
      number
      title
      startsAt
      hours
      note
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCertificatesQuery, OwnCertificatesQueryVariables>;
