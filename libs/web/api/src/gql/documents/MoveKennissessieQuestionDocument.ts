/* eslint-disable */
import type { MoveKennissessieQuestionMutation, MoveKennissessieQuestionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MoveKennissessieQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MoveKennissessieQuestion($id: ID!, $move: QuestionMove!) {
  moveKennissessieQuestion(id: $id, move: $move) {
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
}`) as unknown as TypedDocumentString<MoveKennissessieQuestionMutation, MoveKennissessieQuestionMutationVariables>;
