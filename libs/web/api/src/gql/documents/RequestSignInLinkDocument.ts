/* eslint-disable */
import type { RequestSignInLinkMutation, RequestSignInLinkMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RequestSignInLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RequestSignInLink($email: String!) {
  requestSignInLink(email: $email)
}
    `) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
