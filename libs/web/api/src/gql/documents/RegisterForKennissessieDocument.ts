/* eslint-disable */
import type { RegisterForKennissessieMutation, RegisterForKennissessieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisterForKennissessieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RegisterForKennissessie($kennissessieId: ID!) {
  registerForKennissessie(kennissessieId: $kennissessieId) {
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
}`) as unknown as TypedDocumentString<RegisterForKennissessieMutation, RegisterForKennissessieMutationVariables>;
