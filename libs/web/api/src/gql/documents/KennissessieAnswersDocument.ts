/* eslint-disable */
import type { KennissessieAnswersQuery, KennissessieAnswersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieAnswersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieAnswers($id: ID!) {
  kennissessie(id: $id) {
    id
    questions {
      ...KennissessieQuestion
    }
    viewerRegistration {
      id
      answers {
        questionId
        values
      }
    }
  }
}
    fragment KennissessieQuestion on Question {
  id
  kind
  label
  long
  multiple
  options
  required
  purpose
  retentionDays
  keptUntil
}`) as unknown as TypedDocumentString<KennissessieAnswersQuery, KennissessieAnswersQueryVariables>;
