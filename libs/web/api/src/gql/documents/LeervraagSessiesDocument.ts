/* eslint-disable */
import type { LeervraagSessiesQuery, LeervraagSessiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LeervraagSessiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LeervraagSessies($id: ID!) {
  leervraag(id: $id) {
    id
    kennissessies {
      id
      title
      startsAt
    }
  }
}
    `) as unknown as TypedDocumentString<LeervraagSessiesQuery, LeervraagSessiesQueryVariables>;
