/* eslint-disable */
import type { CancelReeksMutation, CancelReeksMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CancelReeksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CancelReeks($id: ID!, $reason: String!) {
  cancelReeks(id: $id, reason: $reason) {
    cancelled
    deleted
  }
}
    `) as unknown as TypedDocumentString<CancelReeksMutation, CancelReeksMutationVariables>;
