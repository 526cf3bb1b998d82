/* eslint-disable */
import type { LoketCountsQuery, LoketCountsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LoketCountsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LoketCounts {
  leervraagCounts {
    submitted
    inProgress
    routed
    answered
    overdue
  }
}
    `) as unknown as TypedDocumentString<LoketCountsQuery, LoketCountsQueryVariables>;
