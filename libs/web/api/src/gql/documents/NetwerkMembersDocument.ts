/* eslint-disable */
import type { NetwerkMembersQuery, NetwerkMembersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkMembersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetwerkMembers($slug: String!, $first: Int!, $after: String) {
  netwerk(slug: $slug) {
    id
    members(first: $first, after: $after) {
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
}`) as unknown as TypedDocumentString<NetwerkMembersQuery, NetwerkMembersQueryVariables>;
