/* eslint-disable */
import type { PromiseRecordingMutation, PromiseRecordingMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PromiseRecordingDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PromiseRecording($id: ID!) {
  promiseRecording(id: $id) {
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
}`) as unknown as TypedDocumentString<PromiseRecordingMutation, PromiseRecordingMutationVariables>;
