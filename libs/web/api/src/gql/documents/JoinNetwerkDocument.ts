/* eslint-disable */
import type { JoinNetwerkMutation, JoinNetwerkMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const JoinNetwerkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation JoinNetwerk($netwerkId: ID!) {
  joinNetwerk(netwerkId: $netwerkId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<JoinNetwerkMutation, JoinNetwerkMutationVariables>;
