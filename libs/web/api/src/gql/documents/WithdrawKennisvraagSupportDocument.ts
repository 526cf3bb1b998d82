/* eslint-disable */
import type { WithdrawKennisvraagSupportMutation, WithdrawKennisvraagSupportMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WithdrawKennisvraagSupportDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation WithdrawKennisvraagSupport($id: ID!) {
  withdrawSupport(id: $id) {
    ...AgendaKennisvraag
  }
}
    fragment AgendaKennisvraag on Kennisvraag {
  id
  question
  stage
  derived
  source
  supportCount
  viewerSupports
  viewerCan {
    support
    withdrawSupport
  }
}`) as unknown as TypedDocumentString<WithdrawKennisvraagSupportMutation, WithdrawKennisvraagSupportMutationVariables>;
