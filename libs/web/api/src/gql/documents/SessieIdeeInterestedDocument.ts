/* eslint-disable */
import type { SessieIdeeInterestedQuery, SessieIdeeInterestedQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SessieIdeeInterestedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SessieIdeeInterested($id: ID!, $first: Int!, $after: String) {
  sessieIdee(id: $id) {
    id
    interested(first: $first, after: $after) {
      nodes {
        ...SessieIdeeInterest
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment SessieIdeeInterest on Belangstelling {
  wish
  since
  persoon {
    id
    name
    organisatie {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SessieIdeeInterestedQuery, SessieIdeeInterestedQueryVariables>;
