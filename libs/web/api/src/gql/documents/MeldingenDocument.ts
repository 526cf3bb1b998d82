/* eslint-disable */
import type { MeldingenQuery, MeldingenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MeldingenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Meldingen($first: Int!, $after: String) {
  meldingen(first: $first, after: $after) {
    nodes {
      ...MeldingItem
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
  unreadMeldingCount
}
    fragment MeldingItem on Melding {
  id
  kind
  text
  url
  createdAt
  readAt
}`) as unknown as TypedDocumentString<MeldingenQuery, MeldingenQueryVariables>;
