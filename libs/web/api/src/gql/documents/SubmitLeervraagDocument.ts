/* eslint-disable */
import type { SubmitLeervraagMutation, SubmitLeervraagMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SubmitLeervraagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SubmitLeervraag($input: SubmitLeervraagInput!) {
  submitLeervraag(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<SubmitLeervraagMutation, SubmitLeervraagMutationVariables>;
