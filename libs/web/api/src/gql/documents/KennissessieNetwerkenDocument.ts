/* eslint-disable */
import type { KennissessieNetwerkenQuery, KennissessieNetwerkenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieNetwerkenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieNetwerken($mine: Boolean!) {
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
    `) as unknown as TypedDocumentString<KennissessieNetwerkenQuery, KennissessieNetwerkenQueryVariables>;
