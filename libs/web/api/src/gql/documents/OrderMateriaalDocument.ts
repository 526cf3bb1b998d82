/* eslint-disable */
import type { OrderMateriaalMutation, OrderMateriaalMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OrderMateriaalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation OrderMateriaal($id: ID!, $ids: [ID!]!) {
  orderMateriaal(kennissessieId: $id, ids: $ids) {
    ...OpbrengstDetail
  }
}
    fragment OpbrengstDetail on Opbrengst {
  id
  hasNetwerk
  materiaal {
    ...MateriaalItem
  }
  recording {
    ...RecordingDetail
  }
  summary {
    body
    html
    sentAt
    gesprekId
  }
  summaryNetwerk
  viewerCan {
    manage
  }
}
fragment MateriaalItem on Materiaal {
  id
  title
  visibility
  url
  file {
    name
    type
    size
  }
}
fragment RecordingDetail on Recording {
  visibility
  url
  videoUrl
  captionsUrl
  chaptersText
  chapters {
    at
    title
  }
  cues {
    at
    speaker
    text
  }
}`) as unknown as TypedDocumentString<OrderMateriaalMutation, OrderMateriaalMutationVariables>;
