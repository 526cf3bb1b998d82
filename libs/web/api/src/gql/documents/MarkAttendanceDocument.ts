/* eslint-disable */
import type { MarkAttendanceMutation, MarkAttendanceMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const MarkAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation MarkAttendance($input: MarkAttendanceInput!) {
  markAttendance(input: $input) {
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
}`) as unknown as TypedDocumentString<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
