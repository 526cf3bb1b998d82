/* eslint-disable */
import type { MarkRestAbsentMutation, MarkRestAbsentMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MarkRestAbsentDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MarkRestAbsent($kennissessieId: ID!) {
  markRestAbsent(kennissessieId: $kennissessieId)
}
    `) as unknown as TypedDocumentString<MarkRestAbsentMutation, MarkRestAbsentMutationVariables>;
