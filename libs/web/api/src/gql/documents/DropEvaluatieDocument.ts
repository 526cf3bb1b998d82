/* eslint-disable */
import type { DropEvaluatieMutation, DropEvaluatieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DropEvaluatieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DropEvaluatie($id: ID!) {
  dropEvaluatie(kennissessieId: $id) {
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
}`) as unknown as TypedDocumentString<DropEvaluatieMutation, DropEvaluatieMutationVariables>;
