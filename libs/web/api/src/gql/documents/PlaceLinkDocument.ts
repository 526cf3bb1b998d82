/* eslint-disable */
import type { PlaceLinkQuery, PlaceLinkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PlaceLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PlaceLink($token: String!) {
  placeLink(token: $token) {
    ...PlaceLinkFacts
  }
}
    fragment PlaceLinkFacts on PlaceLink {
  kind
  state
  expiresAt
  kennissessieId
  title
  startsAt
  endsAt
  form
  location
}`) as unknown as TypedDocumentString<PlaceLinkQuery, PlaceLinkQueryVariables>;
