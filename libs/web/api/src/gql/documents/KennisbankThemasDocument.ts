/* eslint-disable */
import type { KennisbankThemasQuery, KennisbankThemasQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennisbankThemasDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennisbankThemas {
  themas {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<KennisbankThemasQuery, KennisbankThemasQueryVariables>;
