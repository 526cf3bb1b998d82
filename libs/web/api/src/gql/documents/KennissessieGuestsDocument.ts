/* eslint-disable */
import type { KennissessieGuestsQuery, KennissessieGuestsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieGuestsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieGuests($id: ID!) {
  kennissessie(id: $id) {
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
}`) as unknown as TypedDocumentString<KennissessieGuestsQuery, KennissessieGuestsQueryVariables>;
