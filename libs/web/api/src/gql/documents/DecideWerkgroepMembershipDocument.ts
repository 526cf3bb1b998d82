/* eslint-disable */
import type { DecideWerkgroepMembershipMutation, DecideWerkgroepMembershipMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DecideWerkgroepMembershipDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DecideWerkgroepMembership($membershipId: ID!, $admit: Boolean!, $reason: String) {
  decideWerkgroepMembership(
    membershipId: $membershipId
    admit: $admit
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideWerkgroepMembershipMutation, DecideWerkgroepMembershipMutationVariables>;
