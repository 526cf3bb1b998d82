/* eslint-disable */
import type { SpeakerAnswersQuery, SpeakerAnswersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SpeakerAnswersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SpeakerAnswers($id: ID!) {
  kennissessie(id: $id) {
    id
    speakers {
      ...SpeakerAnswer
    }
  }
}
    fragment SpeakerAnswer on KennissessiePerson {
  id
  calendarAnswer {
    partstat
    receivedAt
    isCurrent
  }
}`) as unknown as TypedDocumentString<SpeakerAnswersQuery, SpeakerAnswersQueryVariables>;
