/* eslint-disable */
import type { UpdateMateriaalMutation, UpdateMateriaalMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const UpdateMateriaalDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateMateriaal($id: ID!, $input: MateriaalInput!) {
  updateMateriaal(id: $id, input: $input) {
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
}`) as unknown as TypedDocumentString<UpdateMateriaalMutation, UpdateMateriaalMutationVariables>;
