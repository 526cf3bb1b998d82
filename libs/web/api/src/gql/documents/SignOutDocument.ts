/* eslint-disable */
import type { SignOutMutation, SignOutMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SignOutDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;