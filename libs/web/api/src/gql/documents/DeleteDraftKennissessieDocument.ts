/* eslint-disable */
import type { DeleteDraftKennissessieMutation, DeleteDraftKennissessieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DeleteDraftKennissessieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteDraftKennissessie($id: ID!) {
  deleteDraftKennissessie(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteDraftKennissessieMutation, DeleteDraftKennissessieMutationVariables>;
