/* eslint-disable */
import type { NetwerkenQuery, NetwerkenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Netwerken($filter: NetwerkFilter, $first: Int!, $after: String) {
  netwerken(filter: $filter, first: $first, after: $after) {
    nodes {
      ...NetwerkCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment NetwerkCard on LerendNetwerk {
  id
  slug
  name
  summary
  vorm
  access
  status
  memberCount
  themas {
    id
    name
  }
  doelgroepen
  viewerMembership {
    id
    status
    role
  }
}`) as unknown as TypedDocumentString<NetwerkenQuery, NetwerkenQueryVariables>;
