/* eslint-disable */
import type { BerichtenQuery, BerichtenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const BerichtenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Berichten($gesprekId: ID!, $first: Int!, $after: String, $before: String, $around: ID) {
  gesprek(id: $gesprekId) {
    id
    berichten(first: $first, after: $after, before: $before, around: $around) {
      nodes {
        ...BerichtItem
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      earlierCursor
    }
  }
}
    fragment BerichtItem on Bericht {
  id
  body
  html
  postedAt
  editedAt
  deletedAt
  author {
    id
    name
    organisatie {
      id
      name
    }
  }
  replyTo {
    id
    html
    deletedAt
    author {
      id
      name
    }
  }
  viewerCan {
    edit
    delete
  }
}`) as unknown as TypedDocumentString<BerichtenQuery, BerichtenQueryVariables>;
