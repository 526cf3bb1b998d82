/* eslint-disable */
import type { SeatingOrganisatiesQuery, SeatingOrganisatiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SeatingOrganisatiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SeatingOrganisaties($search: String!) {
  organisaties(search: $search, first: 8) {
    nodes {
      id
      name
      provincie
    }
  }
}
    `) as unknown as TypedDocumentString<SeatingOrganisatiesQuery, SeatingOrganisatiesQueryVariables>;
