/* eslint-disable */
import type { AntwoordHandWorkQuery, AntwoordHandWorkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordHandWorkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AntwoordHandWork($kennissessieId: ID!, $first: Int!, $after: String) {
  handWork(kennissessieId: $kennissessieId, first: $first, after: $after) {
    nodes {
      ...AntwoordWork
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment AntwoordWork on HandWork {
  id
  kind
  subject
  words
  proposedStartsAt
  proposedEndsAt
  authentic
  receivedAt
  doneAt
  persoon {
    id
    name
  }
}`) as unknown as TypedDocumentString<AntwoordHandWorkQuery, AntwoordHandWorkQueryVariables>;
