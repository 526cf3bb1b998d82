/* eslint-disable */
import type { AntwoordLinkQuery, AntwoordLinkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AntwoordLink($token: String!) {
  replyLink(token: $token) {
    valid
    purpose
    kennissessieId
    title
    startsAt
    endsAt
    hasSeat
  }
}
    `) as unknown as TypedDocumentString<AntwoordLinkQuery, AntwoordLinkQueryVariables>;
