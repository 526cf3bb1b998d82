/* eslint-disable */
import type { KennissessieQuestionsQuery, KennissessieQuestionsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieQuestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieQuestions($id: ID!) {
  kennissessie(id: $id) {
    ...KennissessieAnswers
  }
}
    fragment KennissessieAnswers on Kennissessie {
  id
  answeredQuestions {
    kind
    id
    title
    url
  }
}`) as unknown as TypedDocumentString<KennissessieQuestionsQuery, KennissessieQuestionsQueryVariables>;
