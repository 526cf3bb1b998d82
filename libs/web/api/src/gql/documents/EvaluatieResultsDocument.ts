/* eslint-disable */
import type { EvaluatieResultsQuery, EvaluatieResultsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const EvaluatieResultsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EvaluatieResults($id: ID!) {
  evaluatie(kennissessieId: $id) {
    ...EvaluatieDetail
    results {
      ...EvaluatieOutcomes
    }
  }
}
    fragment EvaluatieDetail on Evaluatie {
  id
  title
  anonymous
  phase
  sessionEndsAt
  closesAt
  answered
  questions {
    id
    kind
    text
    required
    choices
    several
  }
  viewerCan {
    prepare
    chooseAnonymity
    drop
    answer
    seeResults
  }
}
fragment EvaluatieOutcomes on EvaluatieResults {
  invitedCount
  answeredCount
  shownCount
  outcomes {
    questionId
    count
    average
    bars
    texts {
      text
      author
    }
  }
}`) as unknown as TypedDocumentString<EvaluatieResultsQuery, EvaluatieResultsQueryVariables>;
