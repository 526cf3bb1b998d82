/* eslint-disable */
import type { RegisterForReeksMutation, RegisterForReeksMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisterForReeksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RegisterForReeks($id: ID!, $answers: [AnswerInput!]) {
  registerForReeks(reeksId: $id, answers: $answers) {
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
}`) as unknown as TypedDocumentString<RegisterForReeksMutation, RegisterForReeksMutationVariables>;
