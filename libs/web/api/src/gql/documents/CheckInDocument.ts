/* eslint-disable */
import type { CheckInMutation, CheckInMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CheckInDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CheckIn($code: String!, $scanned: Boolean!) {
  checkIn(code: $code, scanned: $scanned) {
    id
    kennissessie {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
