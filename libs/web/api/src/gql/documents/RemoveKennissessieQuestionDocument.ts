/* eslint-disable */
import type { RemoveKennissessieQuestionMutation, RemoveKennissessieQuestionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RemoveKennissessieQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveKennissessieQuestion($id: ID!) {
  removeKennissessieQuestion(id: $id) {
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
}`) as unknown as TypedDocumentString<RemoveKennissessieQuestionMutation, RemoveKennissessieQuestionMutationVariables>;
