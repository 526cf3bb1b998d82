/* eslint-disable */
import type { DecideRegistrationMutation, DecideRegistrationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DecideRegistrationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DecideRegistration($registrationId: ID!, $admit: Boolean!, $reason: String) {
  decideRegistration(
    registrationId: $registrationId
    admit: $admit
    reason: $reason
  ) {
    ...KennissessieRequest
  }
}
    fragment KennissessieRequest on Registration {
  id
  status
  since
  persoon {
    id
    name
    functie
    organisatie {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DecideRegistrationMutation, DecideRegistrationMutationVariables>;
