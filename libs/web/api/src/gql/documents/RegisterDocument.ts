/* eslint-disable */
import type { RegisterMutation, RegisterMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisterDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation Register($token: String!, $input: RegisterInput!) {
  register(token: $token, input: $input) {
    email
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
