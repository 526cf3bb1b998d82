/* eslint-disable */
import type { SubmittedLeervraagQuery, SubmittedLeervraagQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SubmittedLeervraagDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SubmittedLeervraag($id: ID!) {
  leervraag(id: $id) {
    id
    number
    subject
    dueAt
    submittedAt
  }
}
    `) as unknown as TypedDocumentString<SubmittedLeervraagQuery, SubmittedLeervraagQueryVariables>;
