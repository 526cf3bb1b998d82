/* eslint-disable */
import type { CloseAttendanceMutation, CloseAttendanceMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CloseAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CloseAttendance($kennissessieId: ID!) {
  closeAttendance(kennissessieId: $kennissessieId) {
    id
    ...AttendanceSheetFacts
  }
}
    fragment AttendanceSheetFacts on Kennissessie {
  attendance {
    presentCount
    absentCount
    unknownCount
    opensAt
    closedAt
    canMark
    canMarkAbsent
    canClose
    code {
      code
      url
      until
    }
  }
}`) as unknown as TypedDocumentString<CloseAttendanceMutation, CloseAttendanceMutationVariables>;
