/* eslint-disable */
import type { SendSessionSummaryMutation, SendSessionSummaryMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SendSessionSummaryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SendSessionSummary($id: ID!, $body: String!) {
  sendSessionSummary(kennissessieId: $id, body: $body) {
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
}`) as unknown as TypedDocumentString<SendSessionSummaryMutation, SendSessionSummaryMutationVariables>;
