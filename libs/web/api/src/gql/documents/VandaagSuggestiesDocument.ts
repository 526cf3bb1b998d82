/* eslint-disable */
import type { VandaagSuggestiesQuery, VandaagSuggestiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const VandaagSuggestiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query VandaagSuggesties {
  me {
    themas {
      id
    }
  }
  kennissessies(first: 40) {
    nodes {
      ...VandaagSessie
      viewerCan {
        register
      }
    }
  }
  netwerken(first: 50) {
    nodes {
      ...VandaagNetwerk
    }
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
}
fragment VandaagNetwerk on LerendNetwerk {
  id
  slug
  name
  vorm
  memberCount
  status
  themas {
    id
  }
  viewerCan {
    join
  }
}`) as unknown as TypedDocumentString<VandaagSuggestiesQuery, VandaagSuggestiesQueryVariables>;
