/* eslint-disable */
import type { LinkQuestionMutation, LinkQuestionMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LinkQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation LinkQuestion($kennissessieId: ID!, $kind: ResultKind!, $questionId: ID!, $linked: Boolean!) {
  linkQuestion(
    kennissessieId: $kennissessieId
    kind: $kind
    questionId: $questionId
    linked: $linked
  ) {
    ...SessionAnswered
  }
}
    fragment SessionAnswered on Kennissessie {
  id
  answeredQuestions {
    kind
    id
    title
    url
  }
}`) as unknown as TypedDocumentString<LinkQuestionMutation, LinkQuestionMutationVariables>;
