/* eslint-disable */
import type { AnswerEvaluatieMutation, AnswerEvaluatieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AnswerEvaluatieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerEvaluatie($id: ID!, $input: AnswerEvaluatieInput!) {
  answerEvaluatie(kennissessieId: $id, input: $input) {
    ...EvaluatieDetail
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
}`) as unknown as TypedDocumentString<AnswerEvaluatieMutation, AnswerEvaluatieMutationVariables>;
