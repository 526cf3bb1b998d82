/* eslint-disable */
import type { KennissessieAttendeesQuery, KennissessieAttendeesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieAttendeesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieAttendees($id: ID!, $first: Int!, $after: String) {
  kennissessie(id: $id) {
    id
    registrations(first: $first, after: $after) {
      nodes {
        ...KennissessieAttendee
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment KennissessieAttendee on Registration {
  id
  status
  waitlistPosition
  since
  lapsed
  offer {
    expiresAt
  }
  keptFor {
    doelgroep
    organisatie {
      id
      name
    }
  }
  persoon {
    id
    name
    functie
    organisatie {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<KennissessieAttendeesQuery, KennissessieAttendeesQueryVariables>;
