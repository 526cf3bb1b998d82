/* eslint-disable */
import type { MayCreateNetwerkQuery, MayCreateNetwerkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MayCreateNetwerkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MayCreateNetwerk {
  viewerMayCreateNetwerk
}
    `) as unknown as TypedDocumentString<MayCreateNetwerkQuery, MayCreateNetwerkQueryVariables>;
