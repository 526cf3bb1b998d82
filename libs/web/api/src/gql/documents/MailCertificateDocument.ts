/* eslint-disable */
import type { MailCertificateMutation, MailCertificateMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MailCertificateDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MailCertificate($number: String!) {
  mailCertificate(number: $number)
}
    `) as unknown as TypedDocumentString<MailCertificateMutation, MailCertificateMutationVariables>;
