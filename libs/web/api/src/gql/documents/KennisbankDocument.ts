/* eslint-disable */
import type { KennisbankQuery, KennisbankQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennisbankDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Kennisbank($filter: KennisproductFilter, $first: Int!, $after: String) {
  kennisproducten(filter: $filter, first: $first, after: $after) {
    nodes {
      ...KennisproductCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment KennisproductCard on Kennisproduct {
  id
  slug
  title
  summary
  soort
  publishedOn
  source {
    id
    name
  }
  themas {
    id
    name
  }
}`) as unknown as TypedDocumentString<KennisbankQuery, KennisbankQueryVariables>;
