/* eslint-disable */
import type { SignInAsCastMutation, SignInAsCastMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SignInAsCastDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignInAsCast($email: String!) {
  signInAsCast(email: $email) {
    email
  }
}
    `) as unknown as TypedDocumentString<SignInAsCastMutation, SignInAsCastMutationVariables>;
