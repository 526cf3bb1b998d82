/* eslint-disable */
import type { DecideAccessRequestMutation, DecideAccessRequestMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DecideAccessRequestDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DecideAccessRequest($id: ID!, $input: DecideAccessRequestInput!) {
  decideAccessRequest(id: $id, input: $input) {
    id
    decidedAt
    admitted
  }
}
    `) as unknown as TypedDocumentString<DecideAccessRequestMutation, DecideAccessRequestMutationVariables>;
