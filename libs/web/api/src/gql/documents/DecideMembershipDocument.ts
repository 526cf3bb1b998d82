/* eslint-disable */
import type { DecideMembershipMutation, DecideMembershipMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DecideMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DecideMembership($membershipId: ID!, $admit: Boolean!, $reason: String) {
  decideMembership(membershipId: $membershipId, admit: $admit, reason: $reason) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DecideMembershipMutation, DecideMembershipMutationVariables>;
