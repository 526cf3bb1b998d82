/* eslint-disable */
import type { ChangeKennissessieQuestionMutation, ChangeKennissessieQuestionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ChangeKennissessieQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ChangeKennissessieQuestion($id: ID!, $input: QuestionInput!) {
  changeKennissessieQuestion(id: $id, input: $input) {
    ...KennissessieAsking
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
fragment KennissessieAsking on Kennissessie {
  id
  viewerCan {
    edit
  }
  questionSummaries {
    question {
      ...KennissessieQuestion
    }
    answeredCount
    counts {
      value
      count
    }
    texts {
      values
      persoon {
        id
        name
      }
    }
    forgottenCount
    forgottenAt
  }
}`) as unknown as TypedDocumentString<ChangeKennissessieQuestionMutation, ChangeKennissessieQuestionMutationVariables>;
