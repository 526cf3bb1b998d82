/* eslint-disable */
import type { AnswerGuestInvitationMutation, AnswerGuestInvitationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AnswerGuestInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerGuestInvitation($token: String!, $comes: Boolean!, $name: String) {
  answerGuestInvitation(token: $token, comes: $comes, name: $name) {
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
}`) as unknown as TypedDocumentString<AnswerGuestInvitationMutation, AnswerGuestInvitationMutationVariables>;
