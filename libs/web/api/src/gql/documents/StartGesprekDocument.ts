/* eslint-disable */
import type { StartGesprekMutation, StartGesprekMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const StartGesprekDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation StartGesprek($input: StartGesprekInput!) {
  startGesprek(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartGesprekMutation, StartGesprekMutationVariables>;
