/* eslint-disable */
import type { SessieIdeeenQuery, SessieIdeeenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SessieIdeeenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SessieIdeeen($filter: SessieIdeeFilter, $first: Int!, $after: String) {
  sessieIdeeen(filter: $filter, first: $first, after: $after) {
    nodes {
      ...SessieIdeeCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment SessieIdeeCard on SessieIdee {
  id
  title
  summary
  status
  interestedCount
  viewerWish
  netwerk {
    id
    slug
    name
  }
  themas {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<SessieIdeeenQuery, SessieIdeeenQueryVariables>;
