/* eslint-disable */
import type { OpleidingQuery, OpleidingQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OpleidingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Opleiding($slug: String!) {
  opleiding(slug: $slug) {
    ...OpleidingDetail
  }
}
    fragment OpleidingDetail on Opleiding {
  id
  slug
  title
  summary
  description
  level
  price
  status
  url
  doelgroepen
  themas {
    id
    slug
    name
  }
  aanbieder {
    id
    name
  }
  uitvoeringen {
    ...OpleidingUitvoering
  }
}
fragment OpleidingUitvoering on Uitvoering {
  id
  startsAt
  endsAt
  form
  place
  provincie
}`) as unknown as TypedDocumentString<OpleidingQuery, OpleidingQueryVariables>;
