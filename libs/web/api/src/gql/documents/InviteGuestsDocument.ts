/* eslint-disable */
import type { InviteGuestsMutation, InviteGuestsMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const InviteGuestsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation InviteGuests($kennissessieId: ID!, $emails: [String!]!) {
  inviteGuests(kennissessieId: $kennissessieId, emails: $emails) {
    invited
    refused {
      email
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteGuestsMutation, InviteGuestsMutationVariables>;
