/* eslint-disable */
import type { KennissessieAttendeesQuery, KennissessieAttendeesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieAttendeesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieAttendees($id: ID!, $first: Int!, $after: String) {
  kennissessie(id: $id) {
    id
    questions {
      id
      label
      kind
    }
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
    fragment AntwoordGiven on Registration {
  id
  calendarAnswer {
    partstat
    receivedAt
    isCurrent
  }
}
fragment KennissessieAttendee on Registration {
  ...AntwoordGiven
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
  answers {
    questionId
    values
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
