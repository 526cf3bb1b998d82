/* eslint-disable */
import type { LayoutMeldingenQuery, LayoutMeldingenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LayoutMeldingenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LayoutMeldingen {
  meldingen(first: 50) {
    nodes {
      id
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<LayoutMeldingenQuery, LayoutMeldingenQueryVariables>;
