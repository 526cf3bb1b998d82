/* eslint-disable */
import type { AnswerGuestInvitationMutation, AnswerGuestInvitationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AnswerGuestInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerGuestInvitation($token: String!, $comes: Boolean!, $name: String, $answers: [AnswerInput!]) {
  answerGuestInvitation(
    token: $token
    comes: $comes
    name: $name
    answers: $answers
  ) {
    ...GuestLinkFacts
  }
}
    fragment GuestLinkFacts on GuestLink {
  status
  open
  needsName
  invitedBy
  title
  startsAt
  endsAt
  form
  location
  questions {
    ...KennissessieQuestion
  }
  answers {
    questionId
    values
  }
}
fragment KennissessieQuestion on Question {
  id
  kind
  label
  long
  multiple
  options
  required
  purpose
  retentionDays
  keptUntil
}`) as unknown as TypedDocumentString<AnswerGuestInvitationMutation, AnswerGuestInvitationMutationVariables>;
