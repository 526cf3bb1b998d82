/* eslint-disable */
import type { RegisterColleagueMutation, RegisterColleagueMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisterColleagueDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RegisterColleague($kennissessieId: ID!, $colleague: ColleagueInput!) {
  registerColleague(kennissessieId: $kennissessieId, colleague: $colleague) {
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
}`) as unknown as TypedDocumentString<RegisterColleagueMutation, RegisterColleagueMutationVariables>;
