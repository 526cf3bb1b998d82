/* eslint-disable */
import type { TakeOfferedSeatMutation, TakeOfferedSeatMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const TakeOfferedSeatDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation TakeOfferedSeat($kennissessieId: ID!) {
  takeOfferedSeat(kennissessieId: $kennissessieId) {
    ...KennissessieRegistration
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
fragment KennissessieRegistration on Registration {
  id
  status
  waitlistPosition
  kennissessie {
    ...KennissessieSeats
  }
}`) as unknown as TypedDocumentString<TakeOfferedSeatMutation, TakeOfferedSeatMutationVariables>;
