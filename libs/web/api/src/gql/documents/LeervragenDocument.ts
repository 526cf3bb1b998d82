/* eslint-disable */
import type { LeervragenQuery, LeervragenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LeervragenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Leervragen($filter: LeervraagFilter, $first: Int!, $after: String) {
  leervragen(filter: $filter, first: $first, after: $after) {
    nodes {
      ...LeervraagRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment LeervraagRow on Leervraag {
  id
  number
  subject
  status
  outcome
  submittedAt
  dueAt
  answeredAt
  routedTo
  thema {
    id
    name
  }
  askedBy {
    id
    name
    organisatie {
      id
      name
    }
  }
  assignee {
    id
    name
  }
  viewerCan {
    take
    route
    answer
  }
}`) as unknown as TypedDocumentString<LeervragenQuery, LeervragenQueryVariables>;
