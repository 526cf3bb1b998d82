/* eslint-disable */
import type { SignedSeatQuery, SignedSeatQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SignedSeatDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SignedSeat($token: String!) {
  signedSeat(token: $token) {
    ...SignedSeatFacts
  }
}
    fragment SignedSeatFacts on SignedSeat {
  title
  startsAt
  endsAt
  status
  sessionStatus
}`) as unknown as TypedDocumentString<SignedSeatQuery, SignedSeatQueryVariables>;
