/* eslint-disable */
import type { CancelReeksRegistrationsMutation, CancelReeksRegistrationsMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CancelReeksRegistrationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CancelReeksRegistrations($id: ID!) {
  cancelReeksRegistrations(reeksId: $id) {
    reeks {
      ...ReeksView
    }
    outcomes {
      kennissessieId
      refusal
    }
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
fragment ReeksSession on Kennissessie {
  ...KennissessieSeats
  form
  location
  deviations
}`) as unknown as TypedDocumentString<CancelReeksRegistrationsMutation, CancelReeksRegistrationsMutationVariables>;
