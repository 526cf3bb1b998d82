/* eslint-disable */
import type { SessionAnsweredQuestionsQuery, SessionAnsweredQuestionsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SessionAnsweredQuestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SessionAnsweredQuestions($id: ID!) {
  kennissessie(id: $id) {
    ...SessionAnswered
  }
}
    fragment SessionAnswered on Kennissessie {
  id
  answeredQuestions {
    kind
    id
    title
    url
  }
}`) as unknown as TypedDocumentString<SessionAnsweredQuestionsQuery, SessionAnsweredQuestionsQueryVariables>;
