/* eslint-disable */
import type { BeheerOrganisatiesQuery, BeheerOrganisatiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const BeheerOrganisatiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query BeheerOrganisaties($search: String!) {
  organisaties(search: $search, first: 8) {
    nodes {
      id
      name
      provincie
    }
  }
}
    `) as unknown as TypedDocumentString<BeheerOrganisatiesQuery, BeheerOrganisatiesQueryVariables>;
