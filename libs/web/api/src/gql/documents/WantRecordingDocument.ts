/* eslint-disable */
import type { WantRecordingMutation, WantRecordingMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const WantRecordingDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation WantRecording($kennissessieId: ID!, $wants: Boolean!) {
  wantRecording(kennissessieId: $kennissessieId, wants: $wants) {
    id
    wantsRecording
  }
}
    `) as unknown as TypedDocumentString<WantRecordingMutation, WantRecordingMutationVariables>;
