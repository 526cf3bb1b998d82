/* eslint-disable */
import type { AntwoordSummaryQuery, AntwoordSummaryQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AntwoordSummaryDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AntwoordSummary($kennissessieId: ID!) {
  answerSummary(kennissessieId: $kennissessieId) {
    accepted
    tentative
    declined
    unanswered
    openHandWork
  }
}
    `) as unknown as TypedDocumentString<AntwoordSummaryQuery, AntwoordSummaryQueryVariables>;
