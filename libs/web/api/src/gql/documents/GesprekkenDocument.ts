/* eslint-disable */
import type { GesprekkenQuery, GesprekkenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const GesprekkenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Gesprekken($ruimteId: ID!, $first: Int!, $after: String) {
  gesprekken(ruimteId: $ruimteId, first: $first, after: $after) {
    nodes {
      ...GesprekRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment GesprekRow on Gesprek {
  id
  title
  berichtCount
  unreadCount
  lastBerichtAt
  startedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<GesprekkenQuery, GesprekkenQueryVariables>;
