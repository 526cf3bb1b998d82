/* eslint-disable */
import type { VandaagOwnQuery, VandaagOwnQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const VandaagOwnDocument = /* @__PURE__ */ new TypedDocumentString(`
    query VandaagOwn($today: DateTime!, $leervragen: Boolean!) {
  kennissessies(filter: {mine: true, from: $today}, first: 10) {
    nodes {
      ...VandaagSessie
    }
  }
  unreadGesprekken(first: 5) {
    nodes {
      id
      title
      unreadCount
      lastBerichtAt
      ruimte {
        name
      }
    }
    totalCount
  }
  leervragen(first: 5) @include(if: $leervragen) {
    nodes {
      ...VandaagLeervraag
    }
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
}
fragment VandaagLeervraag on Leervraag {
  id
  number
  subject
  status
  submittedAt
  askedBy {
    id
  }
}`) as unknown as TypedDocumentString<VandaagOwnQuery, VandaagOwnQueryVariables>;
