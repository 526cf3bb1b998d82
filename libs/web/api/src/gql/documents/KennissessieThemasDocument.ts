/* eslint-disable */
import type { KennissessieThemasQuery, KennissessieThemasQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieThemasDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieThemas {
  themas {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<KennissessieThemasQuery, KennissessieThemasQueryVariables>;
