/* eslint-disable */
import type { ResendKennissessieInvitationMutation, ResendKennissessieInvitationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ResendKennissessieInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ResendKennissessieInvitation($registrationId: ID!) {
  resendInvitation(registrationId: $registrationId) {
    ...KennissessieSeatCalendar
  }
}
    fragment KennissessieSeatCalendar on SeatCalendar {
  registrationId
  status
  state
  hasLatest
  version
  sentAs
  sentAt
  answer
  answeredAt
  answeredVersion
  bouncedAt
  bounceReason
  unanswered
  resendable
  history {
    kind
    version
    at
    answer
    detail
  }
}`) as unknown as TypedDocumentString<ResendKennissessieInvitationMutation, ResendKennissessieInvitationMutationVariables>;
