/* eslint-disable */
import type { BeheerQuery, BeheerQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const BeheerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Beheer($first: Int!, $after: String) {
  me {
    viewerCan {
      decideAccessRequests
    }
  }
  accessRequests(open: true, first: $first, after: $after) {
    nodes {
      ...BeheerRequest
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment BeheerRequest on AccessRequest {
  id
  email
  name
  functie
  doelgroep
  organisationName
  motivation
  requestedAt
}`) as unknown as TypedDocumentString<BeheerQuery, BeheerQueryVariables>;
