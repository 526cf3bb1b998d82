/* eslint-disable */
import type { LoketNetwerkenQuery, LoketNetwerkenQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LoketNetwerkenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LoketNetwerken($filter: NetwerkFilter) {
  netwerken(filter: $filter, first: 8) {
    nodes {
      id
      name
      memberCount
    }
  }
}
    `) as unknown as TypedDocumentString<LoketNetwerkenQuery, LoketNetwerkenQueryVariables>;
