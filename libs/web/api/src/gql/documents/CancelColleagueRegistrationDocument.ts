/* eslint-disable */
import type { CancelColleagueRegistrationMutation, CancelColleagueRegistrationMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CancelColleagueRegistrationDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CancelColleagueRegistration($registrationId: ID!) {
  cancelColleagueRegistration(registrationId: $registrationId) {
    ...ColleagueSeat
  }
}
    fragment ColleagueSeat on Registration {
  id
  status
  persoon {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelColleagueRegistrationMutation, CancelColleagueRegistrationMutationVariables>;
