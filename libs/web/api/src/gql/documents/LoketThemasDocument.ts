/* eslint-disable */
import type { LoketThemasQuery, LoketThemasQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LoketThemasDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LoketThemas {
  themas {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<LoketThemasQuery, LoketThemasQueryVariables>;
