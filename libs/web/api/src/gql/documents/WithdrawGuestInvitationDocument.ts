/* eslint-disable */
import type { WithdrawGuestInvitationMutation, WithdrawGuestInvitationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WithdrawGuestInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation WithdrawGuestInvitation($id: ID!) {
  withdrawGuestInvitation(id: $id) {
    ...KennissessieGuestList
  }
}
    fragment KennissessieGuestList on Kennissessie {
  id
  viewerCan {
    inviteGuests
  }
  guestInvitations {
    ...Guest
  }
}
fragment Guest on GuestInvitation {
  id
  email
  name
  status
  invitedAt
  withdrawable
}`) as unknown as TypedDocumentString<WithdrawGuestInvitationMutation, WithdrawGuestInvitationMutationVariables>;
