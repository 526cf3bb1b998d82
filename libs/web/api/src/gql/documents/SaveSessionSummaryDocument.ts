/* eslint-disable */
import type { SaveSessionSummaryMutation, SaveSessionSummaryMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SaveSessionSummaryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SaveSessionSummary($id: ID!, $body: String!) {
  saveSessionSummary(kennissessieId: $id, body: $body) {
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
}`) as unknown as TypedDocumentString<SaveSessionSummaryMutation, SaveSessionSummaryMutationVariables>;
