/* eslint-disable */
import type { CancelKennissessieRegistrationMutation, CancelKennissessieRegistrationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CancelKennissessieRegistrationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CancelKennissessieRegistration($kennissessieId: ID!) {
  cancelRegistration(kennissessieId: $kennissessieId) {
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
}`) as unknown as TypedDocumentString<CancelKennissessieRegistrationMutation, CancelKennissessieRegistrationMutationVariables>;
