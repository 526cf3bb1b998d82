/* eslint-disable */
import type { RegisterWithAnswersMutation, RegisterWithAnswersMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisterWithAnswersDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RegisterWithAnswers($kennissessieId: ID!, $answers: [AnswerInput!]!) {
  registerForKennissessie(kennissessieId: $kennissessieId, answers: $answers) {
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
}`) as unknown as TypedDocumentString<RegisterWithAnswersMutation, RegisterWithAnswersMutationVariables>;
