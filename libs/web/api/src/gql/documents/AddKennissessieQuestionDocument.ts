/* eslint-disable */
import type { AddKennissessieQuestionMutation, AddKennissessieQuestionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AddKennissessieQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddKennissessieQuestion($kennissessieId: ID!, $input: QuestionInput!) {
  addKennissessieQuestion(kennissessieId: $kennissessieId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddKennissessieQuestionMutation, AddKennissessieQuestionMutationVariables>;
