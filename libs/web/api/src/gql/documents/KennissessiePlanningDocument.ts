/* eslint-disable */
import type { KennissessiePlanningQuery, KennissessiePlanningQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessiePlanningDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessiePlanning($mine: Boolean!) {
  viewerMayCreateKennissessie
  netwerken(filter: {mine: $mine}, first: 100) {
    nodes {
      id
      name
      status
      viewerMembership {
        id
        status
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KennissessiePlanningQuery, KennissessiePlanningQueryVariables>;
