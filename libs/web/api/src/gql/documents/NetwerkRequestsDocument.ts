/* eslint-disable */
import type { NetwerkRequestsQuery, NetwerkRequestsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkRequestsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetwerkRequests($slug: String!, $first: Int!, $after: String) {
  netwerk(slug: $slug) {
    id
    requests(first: $first, after: $after) {
      nodes {
        ...NetwerkMember
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment NetwerkMember on Membership {
  id
  role
  since
  persoon {
    id
    name
    functie
    organisatie {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetwerkRequestsQuery, NetwerkRequestsQueryVariables>;
