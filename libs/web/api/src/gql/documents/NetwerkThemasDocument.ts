/* eslint-disable */
import type { NetwerkThemasQuery, NetwerkThemasQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkThemasDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetwerkThemas {
  themas {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<NetwerkThemasQuery, NetwerkThemasQueryVariables>;
