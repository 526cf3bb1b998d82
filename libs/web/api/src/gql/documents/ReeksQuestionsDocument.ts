/* eslint-disable */
import type { ReeksQuestionsQuery, ReeksQuestionsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ReeksQuestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReeksQuestions($id: ID!) {
  reeks(id: $id) {
    ...ReeksAsking
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
}
fragment ReeksAsking on Reeks {
  id
  title
  viewerCan {
    register
    cancelRegistrations
  }
  sessions {
    id
    startsAt
    viewerCan {
      register
    }
  }
  questions {
    question {
      ...KennissessieQuestion
    }
    kennissessieIds
    values
  }
}`) as unknown as TypedDocumentString<ReeksQuestionsQuery, ReeksQuestionsQueryVariables>;
