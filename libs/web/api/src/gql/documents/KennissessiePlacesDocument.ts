/* eslint-disable */
import type { KennissessiePlacesQuery, KennissessiePlacesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessiePlacesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessiePlaces($id: ID!) {
  kennissessie(id: $id) {
    ...KennissessieOwnPlaces
  }
}
    fragment KennissessieOwnPlaces on Kennissessie {
  id
  startsAt
  viewerCan {
    reservePlaces
  }
  viewerRegistration {
    id
    status
    lapsed
    declineReason
    wantsRecording
  }
  viewerReservations {
    id
    heldPlaces
  }
}`) as unknown as TypedDocumentString<KennissessiePlacesQuery, KennissessiePlacesQueryVariables>;
