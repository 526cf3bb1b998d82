/* eslint-disable */
import type { WerkgroepRequestsQuery, WerkgroepRequestsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WerkgroepRequestsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WerkgroepRequests($slug: String!, $first: Int!) {
  werkgroep(slug: $slug) {
    id
    requests(first: $first) {
      nodes {
        ...WerkgroepMember
      }
      totalCount
    }
  }
}
    fragment WerkgroepMember on Membership {
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
}`) as unknown as TypedDocumentString<WerkgroepRequestsQuery, WerkgroepRequestsQueryVariables>;
