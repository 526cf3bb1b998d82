/* eslint-disable */
import type { ReservePlacesMutation, ReservePlacesMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ReservePlacesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReservePlaces($kennissessieId: ID!, $places: Int!) {
  reservePlaces(kennissessieId: $kennissessieId, places: $places) {
    ...KennissessieSeats
    ...KennissessieOwnPlaces
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
}
fragment KennissessieOwnPlaces on Kennissessie {
  id
  startsAt
  viewerCan {
    reservePlaces
  }
  viewerRegistration {
    id
    status
    lapsed
    declineReason
    wantsRecording
  }
  viewerReservations {
    id
    heldPlaces
  }
}`) as unknown as TypedDocumentString<ReservePlacesMutation, ReservePlacesMutationVariables>;
