/* eslint-disable */
import type { MarkGesprekReadMutation, MarkGesprekReadMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MarkGesprekReadDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MarkGesprekRead($gesprekId: ID!, $upToBerichtId: ID!) {
  markGesprekRead(gesprekId: $gesprekId, upToBerichtId: $upToBerichtId) {
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
}`) as unknown as TypedDocumentString<MarkGesprekReadMutation, MarkGesprekReadMutationVariables>;
