/* eslint-disable */
import type { AnswerLeervraagMutation, AnswerLeervraagMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AnswerLeervraagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AnswerLeervraag($id: ID!, $body: String!, $outcome: LeervraagOutcome!) {
  answerLeervraag(id: $id, body: $body, outcome: $outcome) {
    ...LeervraagDetail
  }
}
    fragment LeervraagDetail on Leervraag {
  id
  number
  subject
  question
  status
  outcome
  submittedAt
  dueAt
  answeredAt
  answerHtml
  routedTo
  routeNote
  ruimteId
  thema {
    id
    name
  }
  askedBy {
    id
    name
    functie
    organisatie {
      id
      name
    }
  }
  assignee {
    id
    name
  }
  answeredBy {
    id
    name
    organisatie {
      id
      name
    }
  }
  timeline {
    at
    text
  }
  suggesties {
    ...LoketSuggestie
  }
  viewerCan {
    take
    route
    answer
    close
    writeGesprekken
  }
}
fragment LoketSuggestie on Suggestie {
  id
  kind
  title
  url
  because
}`) as unknown as TypedDocumentString<AnswerLeervraagMutation, AnswerLeervraagMutationVariables>;
