/* eslint-disable */
import type { VandaagLoketQuery, VandaagLoketQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const VandaagLoketDocument = /* @__PURE__ */ new TypedDocumentString(`
    query VandaagLoket {
  leervraagCounts {
    submitted
    overdue
  }
}
    `) as unknown as TypedDocumentString<VandaagLoketQuery, VandaagLoketQueryVariables>;
