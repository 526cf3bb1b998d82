/* eslint-disable */
import type { SessionPeopleSearchQuery, SessionPeopleSearchQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SessionPeopleSearchDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SessionPeopleSearch($query: String!) {
  zoeken(query: $query, kinds: [PERSOON], first: 8) {
    nodes {
      id
      title
      snippet
    }
  }
}
    `) as unknown as TypedDocumentString<SessionPeopleSearchQuery, SessionPeopleSearchQueryVariables>;
