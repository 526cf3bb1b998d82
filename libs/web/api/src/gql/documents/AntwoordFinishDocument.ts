/* eslint-disable */
import type { AntwoordFinishMutation, AntwoordFinishMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordFinishDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AntwoordFinish($id: ID!) {
  finishHandWork(id: $id) {
    ...AntwoordWork
  }
}
    fragment AntwoordWork on HandWork {
  id
  kind
  subject
  words
  proposedStartsAt
  proposedEndsAt
  authentic
  receivedAt
  doneAt
  persoon {
    id
    name
  }
}`) as unknown as TypedDocumentString<AntwoordFinishMutation, AntwoordFinishMutationVariables>;
