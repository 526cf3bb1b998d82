/* eslint-disable */
import type { GesprekQuery, GesprekQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const GesprekDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Gesprek($id: ID!) {
  gesprek(id: $id) {
    ...GesprekHead
  }
}
    fragment GesprekHead on Gesprek {
  id
  title
  berichtCount
  unreadCount
  firstUnreadId
  lastBerichtAt
  lastBerichtId
  startedBy {
    id
    name
  }
  ruimte {
    name
    url
  }
  viewerCan {
    write
    moderate
  }
}`) as unknown as TypedDocumentString<GesprekQuery, GesprekQueryVariables>;
