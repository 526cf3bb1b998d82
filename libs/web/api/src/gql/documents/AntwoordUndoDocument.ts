/* eslint-disable */
import type { AntwoordUndoMutation, AntwoordUndoMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordUndoDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AntwoordUndo($token: String!) {
  undoDecline(token: $token) {
    outcome
    waitlistPosition
  }
}
    `) as unknown as TypedDocumentString<AntwoordUndoMutation, AntwoordUndoMutationVariables>;
