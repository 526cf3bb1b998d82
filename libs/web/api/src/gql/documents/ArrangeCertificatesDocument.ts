/* eslint-disable */
import type { ArrangeCertificatesMutation, ArrangeCertificatesMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ArrangeCertificatesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ArrangeCertificates($input: CertificaatregelingInput!) {
  arrangeCertificates(input: $input) {
    ...CertificaatregelingFacts
  }
}
    fragment CertificaatregelingFacts on Certificaatregeling {
  isOn
  hours
  note
  issued
}`) as unknown as TypedDocumentString<ArrangeCertificatesMutation, ArrangeCertificatesMutationVariables>;
