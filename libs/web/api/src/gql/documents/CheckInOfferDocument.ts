/* eslint-disable */
import type { CheckInOfferQuery, CheckInOfferQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CheckInOfferDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CheckInOffer($code: String!) {
  checkInOffer(code: $code) {
    checkedIn
    kennissessie {
      id
      title
      startsAt
      endsAt
    }
  }
}
    `) as unknown as TypedDocumentString<CheckInOfferQuery, CheckInOfferQueryVariables>;
