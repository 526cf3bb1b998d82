/* eslint-disable */
import type { WerkgroepQuery, WerkgroepQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WerkgroepDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Werkgroep($slug: String!) {
  werkgroep(slug: $slug) {
    ...WerkgroepHead
  }
}
    fragment WerkgroepHead on Werkgroep {
  id
  slug
  name
  summary
  phase
  memberCount
  ruimteId
  themas {
    id
    name
  }
  partners {
    id
    name
  }
  phases {
    phase
    state
  }
  goals {
    inhoudelijk
    procesmatig
  }
  viewerMembership {
    id
    status
    role
    reason
  }
  viewerCan {
    join
    decideMemberships
    seeMembers
    readGesprekken
    writeGesprekken
  }
}`) as unknown as TypedDocumentString<WerkgroepQuery, WerkgroepQueryVariables>;
