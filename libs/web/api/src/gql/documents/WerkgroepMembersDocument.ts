/* eslint-disable */
import type { WerkgroepMembersQuery, WerkgroepMembersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WerkgroepMembersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WerkgroepMembers($slug: String!, $first: Int!, $after: String) {
  werkgroep(slug: $slug) {
    id
    members(first: $first, after: $after) {
      nodes {
        ...WerkgroepMember
      }
      pageInfo {
        endCursor
        hasNextPage
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
}`) as unknown as TypedDocumentString<WerkgroepMembersQuery, WerkgroepMembersQueryVariables>;
