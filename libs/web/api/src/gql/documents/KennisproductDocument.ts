/* eslint-disable */
import type { KennisproductQuery, KennisproductQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennisproductDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Kennisproduct($slug: String!) {
  kennisproduct(slug: $slug) {
    ...KennisproductDetail
  }
}
    fragment KennisproductDetail on Kennisproduct {
  id
  slug
  title
  summary
  soort
  publishedOn
  reviewOn
  url
  source {
    id
    name
  }
  themas {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<KennisproductQuery, KennisproductQueryVariables>;
