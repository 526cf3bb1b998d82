/* eslint-disable */
import type { ReleaseReservationOfOthersMutation, ReleaseReservationOfOthersMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ReleaseReservationOfOthersDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReleaseReservationOfOthers($id: ID!) {
  releaseReservation(id: $id) {
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
}`) as unknown as TypedDocumentString<ReleaseReservationOfOthersMutation, ReleaseReservationOfOthersMutationVariables>;
