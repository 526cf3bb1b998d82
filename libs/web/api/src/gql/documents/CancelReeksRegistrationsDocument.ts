/* eslint-disable */
import type { CancelReeksRegistrationsMutation, CancelReeksRegistrationsMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CancelReeksRegistrationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CancelReeksRegistrations($id: ID!) {
  cancelReeksRegistrations(reeksId: $id) {
    ...ReeksDone
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
fragment ReeksView on Reeks {
  id
  title
  frequency
  every
  questionCount
  viewerCan {
    register
    cancelRegistrations
    publish
    extend
    cancel
  }
  sessions {
    ...ReeksSession
  }
}
fragment ReeksDone on ReeksOutcomes {
  reeks {
    ...ReeksView
  }
  outcomes {
    kennissessieId
    refusal
  }
}
fragment ReeksSession on Kennissessie {
  ...KennissessieSeats
  form
  location
  deviations
}`) as unknown as TypedDocumentString<CancelReeksRegistrationsMutation, CancelReeksRegistrationsMutationVariables>;
