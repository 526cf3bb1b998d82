/* eslint-disable */
import type { RequestAccessMutation, RequestAccessMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RequestAccessDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RequestAccess($input: RequestAccessInput!) {
  requestAccess(input: $input)
}
    `) as unknown as TypedDocumentString<RequestAccessMutation, RequestAccessMutationVariables>;
