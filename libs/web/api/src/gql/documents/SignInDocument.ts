/* eslint-disable */
import type { SignInMutation, SignInMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SignInDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignIn($token: String!) {
  signIn(token: $token) {
    email
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
