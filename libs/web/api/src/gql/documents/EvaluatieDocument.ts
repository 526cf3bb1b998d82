/* eslint-disable */
import type { EvaluatieQuery, EvaluatieQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const EvaluatieDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Evaluatie($id: ID!) {
  evaluatie(kennissessieId: $id) {
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
}`) as unknown as TypedDocumentString<EvaluatieQuery, EvaluatieQueryVariables>;
