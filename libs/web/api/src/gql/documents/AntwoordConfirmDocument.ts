/* eslint-disable */
import type { AntwoordConfirmMutation, AntwoordConfirmMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordConfirmDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AntwoordConfirm($token: String!) {
  confirmDecline(token: $token) {
    outcome
    waitlistPosition
  }
}
    `) as unknown as TypedDocumentString<AntwoordConfirmMutation, AntwoordConfirmMutationVariables>;
