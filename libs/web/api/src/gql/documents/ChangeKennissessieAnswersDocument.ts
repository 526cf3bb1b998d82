/* eslint-disable */
import type { ChangeKennissessieAnswersMutation, ChangeKennissessieAnswersMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ChangeKennissessieAnswersDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ChangeKennissessieAnswers($kennissessieId: ID!, $answers: [AnswerInput!]!) {
  changeKennissessieAnswers(kennissessieId: $kennissessieId, answers: $answers) {
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
}`) as unknown as TypedDocumentString<ChangeKennissessieAnswersMutation, ChangeKennissessieAnswersMutationVariables>;
