/* eslint-disable */
import type { VandaagVisitorQuery, VandaagVisitorQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const VandaagVisitorDocument = /* @__PURE__ */ new TypedDocumentString(`
    query VandaagVisitor {
  kennissessies(first: 4) {
    nodes {
      ...VandaagSessie
    }
    totalCount
  }
  themas {
    id
    slug
    name
    onderwerpen {
      id
    }
  }
  netwerken(first: 1) {
    totalCount
  }
  kennisproducten(first: 1) {
    totalCount
  }
}
    fragment VandaagSessie on Kennissessie {
  id
  title
  startsAt
  endsAt
  form
  location
  onlineUrl
  status
  netwerk {
    name
  }
  themas {
    id
    name
  }
  viewerRegistration {
    status
    waitlistPosition
    offer {
      expiresAt
    }
  }
}`) as unknown as TypedDocumentString<VandaagVisitorQuery, VandaagVisitorQueryVariables>;
