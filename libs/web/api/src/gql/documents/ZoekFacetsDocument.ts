/* eslint-disable */
import type { ZoekFacetsQuery, ZoekFacetsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ZoekFacetsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ZoekFacets($query: String!) {
  zoekFacets(query: $query) {
    kind
    count
  }
}
    `) as unknown as TypedDocumentString<ZoekFacetsQuery, ZoekFacetsQueryVariables>;
