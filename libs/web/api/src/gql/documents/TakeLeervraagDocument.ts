/* eslint-disable */
import type { TakeLeervraagMutation, TakeLeervraagMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const TakeLeervraagDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation TakeLeervraag($id: ID!) {
  takeLeervraag(id: $id) {
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
}`) as unknown as TypedDocumentString<TakeLeervraagMutation, TakeLeervraagMutationVariables>;
