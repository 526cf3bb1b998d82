/* eslint-disable */
import type { AddWalkInMutation, AddWalkInMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AddWalkInDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddWalkIn($input: WalkInInput!) {
  addWalkIn(input: $input) {
    id
    persoon {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AddWalkInMutation, AddWalkInMutationVariables>;
