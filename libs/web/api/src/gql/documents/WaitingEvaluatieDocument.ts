/* eslint-disable */
import type { WaitingEvaluatieQuery, WaitingEvaluatieQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WaitingEvaluatieDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WaitingEvaluatie($id: ID!) {
  waitingEvaluatie(kennissessieId: $id) {
    id
    anonymous
    closesAt
  }
}
    `) as unknown as TypedDocumentString<WaitingEvaluatieQuery, WaitingEvaluatieQueryVariables>;
