/* eslint-disable */
import type { NetwerkSessiesQuery, NetwerkSessiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkSessiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetwerkSessies($slug: String!, $first: Int!, $after: String) {
  netwerk(slug: $slug) {
    id
    kennissessies(first: $first, after: $after) {
      nodes {
        ...NetwerkSessie
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment NetwerkSessie on Kennissessie {
  id
  title
  startsAt
  endsAt
  form
  location
}`) as unknown as TypedDocumentString<NetwerkSessiesQuery, NetwerkSessiesQueryVariables>;
