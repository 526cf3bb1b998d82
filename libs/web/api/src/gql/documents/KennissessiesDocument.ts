/* eslint-disable */
import type { KennissessiesQuery, KennissessiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Kennissessies($filter: KennissessieFilter, $first: Int!, $after: String) {
  kennissessies(filter: $filter, first: $first, after: $after) {
    nodes {
      ...KennissessieCard
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment KennissessieCard on Kennissessie {
  ...KennissessieSeats
  form
  location
  netwerk {
    id
    name
  }
  themas {
    id
    name
  }
  organizer {
    id
    name
  }
  reeks {
    id
    position
    count
  }
}
fragment KennissessieSeats on Kennissessie {
  id
  title
  startsAt
  endsAt
  status
  capacity
  registeredCount
  freePlaces
  approval
  registrationClosesAt
  waitlistCount
  questionCount
  viewerRegistration {
    id
    status
    waitlistPosition
    offer {
      expiresAt
    }
  }
  viewerCan {
    register
    cancelRegistration
  }
}`) as unknown as TypedDocumentString<KennissessiesQuery, KennissessiesQueryVariables>;
