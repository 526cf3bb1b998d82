/* eslint-disable */
import type { ColleaguesQuery, ColleaguesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ColleaguesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Colleagues($search: String!) {
  colleagues(search: $search) {
    id
    name
    functie
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
