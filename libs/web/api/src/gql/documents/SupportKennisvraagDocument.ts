/* eslint-disable */
import type { SupportKennisvraagMutation, SupportKennisvraagMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SupportKennisvraagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SupportKennisvraag($id: ID!) {
  supportKennisvraag(id: $id) {
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
}`) as unknown as TypedDocumentString<SupportKennisvraagMutation, SupportKennisvraagMutationVariables>;
