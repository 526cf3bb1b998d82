/* eslint-disable */
import type { KennissessieSeatingQuery, KennissessieSeatingQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieSeatingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieSeating($id: ID!) {
  kennissessie(id: $id) {
    ...KennissessieSeatingRoom
    registrations(first: 100) {
      nodes {
        ...KennissessieRequest
      }
    }
  }
}
    fragment KennissessieSeatingRoom on Kennissessie {
  id
  status
  startsAt
  endsAt
  capacity
  registeredCount
  heldCount
  waitlistCount
  viewerCan {
    edit
  }
  registrationRules {
    registrationClosesAt
    approval
    waitlistMode
    promoteUntilHours
    offerMinutes
    waitlistThreshold
    recordingPromisedAt
    pools {
      id
      doelgroep
      places
      taken
      opensAt
      opened
      organisatie {
        id
        name
      }
    }
  }
  reservations {
    id
    heldPlaces
    createdAt
    persoon {
      id
      name
    }
    organisatie {
      id
      name
    }
  }
  secondDates {
    id
    startsAt
    status
    takenByWaiting
  }
}
fragment KennissessieRequest on Registration {
  id
  status
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
}`) as unknown as TypedDocumentString<KennissessieSeatingQuery, KennissessieSeatingQueryVariables>;
