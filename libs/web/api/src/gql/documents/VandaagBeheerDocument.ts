/* eslint-disable */
import type { VandaagBeheerQuery, VandaagBeheerQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const VandaagBeheerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query VandaagBeheer {
  accessRequests(open: true, first: 1) {
    totalCount
  }
  parkedJobs {
    id
  }
}
    `) as unknown as TypedDocumentString<VandaagBeheerQuery, VandaagBeheerQueryVariables>;
