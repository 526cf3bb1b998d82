/* eslint-disable */
import type { ResendBouncedKennissessieInvitationsMutation, ResendBouncedKennissessieInvitationsMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ResendBouncedKennissessieInvitationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ResendBouncedKennissessieInvitations($kennissessieId: ID!) {
  resendBouncedInvitations(kennissessieId: $kennissessieId)
}
    `) as unknown as TypedDocumentString<ResendBouncedKennissessieInvitationsMutation, ResendBouncedKennissessieInvitationsMutationVariables>;
