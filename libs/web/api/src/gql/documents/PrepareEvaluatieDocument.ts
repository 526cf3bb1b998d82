/* eslint-disable */
import type { PrepareEvaluatieMutation, PrepareEvaluatieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PrepareEvaluatieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PrepareEvaluatie($id: ID!, $input: EvaluatieInput!) {
  prepareEvaluatie(kennissessieId: $id, input: $input) {
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
}`) as unknown as TypedDocumentString<PrepareEvaluatieMutation, PrepareEvaluatieMutationVariables>;
