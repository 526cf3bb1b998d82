/* eslint-disable */
import type { LoketAdviseursQuery, LoketAdviseursQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LoketAdviseursDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LoketAdviseurs($query: String!) {
  zoeken(query: $query, kinds: [PERSOON], first: 8) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<LoketAdviseursQuery, LoketAdviseursQueryVariables>;
