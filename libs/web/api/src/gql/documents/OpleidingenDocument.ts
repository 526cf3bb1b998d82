/* eslint-disable */
import type { OpleidingenQuery, OpleidingenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OpleidingenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Opleidingen($filter: OpleidingFilter, $first: Int!, $after: String) {
  opleidingen(filter: $filter, first: $first, after: $after) {
    nodes {
      ...OpleidingCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment OpleidingCard on Opleiding {
  id
  slug
  title
  summary
  price
  status
  themas {
    id
    name
  }
  aanbieder {
    id
    name
  }
  uitvoeringen {
    ...OpleidingUitvoering
  }
}
fragment OpleidingUitvoering on Uitvoering {
  id
  startsAt
  endsAt
  form
  place
  provincie
}`) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
