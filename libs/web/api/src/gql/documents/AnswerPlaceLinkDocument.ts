/* eslint-disable */
import type { AnswerPlaceLinkMutation, AnswerPlaceLinkMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AnswerPlaceLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerPlaceLink($token: String!, $take: Boolean!) {
  answerPlaceLink(token: $token, take: $take) {
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
}`) as unknown as TypedDocumentString<AnswerPlaceLinkMutation, AnswerPlaceLinkMutationVariables>;
