/* eslint-disable */
import type { WerkgroepenQuery, WerkgroepenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WerkgroepenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Werkgroepen($first: Int!, $after: String) {
  werkgroepen(first: $first, after: $after) {
    nodes {
      ...WerkgroepCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment WerkgroepCard on Werkgroep {
  id
  slug
  name
  summary
  phase
  memberCount
  themas {
    id
    name
  }
  partners {
    id
    name
  }
  viewerMembership {
    id
    status
    role
  }
}`) as unknown as TypedDocumentString<WerkgroepenQuery, WerkgroepenQueryVariables>;
