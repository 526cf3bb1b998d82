/* eslint-disable */
import type { CreateNetwerkMutation, CreateNetwerkMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CreateNetwerkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateNetwerk($input: CreateNetwerkInput!) {
  createNetwerk(input: $input) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateNetwerkMutation, CreateNetwerkMutationVariables>;
