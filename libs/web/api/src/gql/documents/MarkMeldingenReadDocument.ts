/* eslint-disable */
import type { MarkMeldingenReadMutation, MarkMeldingenReadMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MarkMeldingenReadDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MarkMeldingenRead {
  markMeldingenRead(upTo: null)
}
    `) as unknown as TypedDocumentString<MarkMeldingenReadMutation, MarkMeldingenReadMutationVariables>;
