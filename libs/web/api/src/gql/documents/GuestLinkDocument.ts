/* eslint-disable */
import type { GuestLinkQuery, GuestLinkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const GuestLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GuestLink($token: String!) {
  guestInvitation(token: $token) {
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
}`) as unknown as TypedDocumentString<GuestLinkQuery, GuestLinkQueryVariables>;
