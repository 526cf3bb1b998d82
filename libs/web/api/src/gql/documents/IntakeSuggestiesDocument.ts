/* eslint-disable */
import type { IntakeSuggestiesQuery, IntakeSuggestiesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const IntakeSuggestiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query IntakeSuggesties($text: String!) {
  suggesties(text: $text, first: 4) {
    ...LoketSuggestie
  }
}
    fragment LoketSuggestie on Suggestie {
  id
  kind
  title
  url
  because
}`) as unknown as TypedDocumentString<IntakeSuggestiesQuery, IntakeSuggestiesQueryVariables>;
