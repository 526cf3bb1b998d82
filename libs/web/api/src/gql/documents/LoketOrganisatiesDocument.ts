/* eslint-disable */
import type { LoketOrganisatiesQuery, LoketOrganisatiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LoketOrganisatiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LoketOrganisaties($search: String) {
  organisaties(search: $search, first: 8) {
    nodes {
      id
      name
      soort
    }
  }
}
    `) as unknown as TypedDocumentString<LoketOrganisatiesQuery, LoketOrganisatiesQueryVariables>;
