/* eslint-disable */
import type { BeheerJobsQuery, BeheerJobsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const BeheerJobsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query BeheerJobs {
  parkedJobs {
    id
    task
    attempts
    lastError
    since
  }
}
    `) as unknown as TypedDocumentString<BeheerJobsQuery, BeheerJobsQueryVariables>;
