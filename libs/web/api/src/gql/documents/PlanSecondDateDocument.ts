/* eslint-disable */
import type { PlanSecondDateMutation, PlanSecondDateMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PlanSecondDateDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PlanSecondDate($kennissessieId: ID!, $startsAt: DateTime!) {
  planSecondDate(kennissessieId: $kennissessieId, startsAt: $startsAt) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanSecondDateMutation, PlanSecondDateMutationVariables>;
