/* eslint-disable */
import type { EndSessionMutation, EndSessionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const EndSessionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
