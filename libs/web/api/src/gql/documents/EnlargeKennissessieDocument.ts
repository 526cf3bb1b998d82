/* eslint-disable */
import type { EnlargeKennissessieMutation, EnlargeKennissessieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const EnlargeKennissessieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EnlargeKennissessie($id: ID!, $capacity: Int!) {
  enlargeKennissessie(id: $id, capacity: $capacity) {
    ...KennissessieSeatingRoom
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
}`) as unknown as TypedDocumentString<EnlargeKennissessieMutation, EnlargeKennissessieMutationVariables>;
