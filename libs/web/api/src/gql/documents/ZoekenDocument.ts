/* eslint-disable */
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ZoekenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Zoeken($query: String!, $kinds: [ResultKind!], $first: Int!, $after: String) {
  zoeken(query: $query, kinds: $kinds, first: $first, after: $after) {
    nodes {
      ...ZoekHit
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment ZoekHit on ZoekResult {
  kind
  id
  title
  url
  snippet
}`) as unknown as TypedDocumentString<ZoekenQuery, ZoekenQueryVariables>;
