/* eslint-disable */
import type { OpleidingFiltersQuery, OpleidingFiltersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OpleidingFiltersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OpleidingFilters($filter: OpleidingFilter) {
  opleidingFacets(filter: $filter) {
    thema {
      value
      count
    }
    doelgroep {
      value
      count
    }
    form {
      value
      count
    }
    provincie {
      value
      count
    }
  }
  themas {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<OpleidingFiltersQuery, OpleidingFiltersQueryVariables>;
