/* eslint-disable */
import type { DeclineSignedSeatMutation, DeclineSignedSeatMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DeclineSignedSeatDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeclineSignedSeat($token: String!) {
  declineSignedSeat(token: $token) {
    ...SignedSeatFacts
  }
}
    fragment SignedSeatFacts on SignedSeat {
  title
  startsAt
  endsAt
  status
  sessionStatus
}`) as unknown as TypedDocumentString<DeclineSignedSeatMutation, DeclineSignedSeatMutationVariables>;
