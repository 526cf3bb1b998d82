/* eslint-disable */
import type { LedenSignInLinkQuery, LedenSignInLinkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LedenSignInLinkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LedenSignInLink($token: String!) {
  signInLink(token: $token) {
    valid
    email
    needsRegistration
    organisatieName
    doelgroepChoices
  }
}
    `) as unknown as TypedDocumentString<LedenSignInLinkQuery, LedenSignInLinkQueryVariables>;
