/* eslint-disable */
import type { CertificaatregelingQuery, CertificaatregelingQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CertificaatregelingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Certificaatregeling($kennissessieId: ID!) {
  certificaatregeling(kennissessieId: $kennissessieId) {
    ...CertificaatregelingFacts
  }
}
    fragment CertificaatregelingFacts on Certificaatregeling {
  isOn
  hours
  note
  issued
}`) as unknown as TypedDocumentString<CertificaatregelingQuery, CertificaatregelingQueryVariables>;
