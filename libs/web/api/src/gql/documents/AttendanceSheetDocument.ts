/* eslint-disable */
import type { AttendanceSheetQuery, AttendanceSheetQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AttendanceSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AttendanceSheet($id: ID!) {
  kennissessie(id: $id) {
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
}`) as unknown as TypedDocumentString<AttendanceSheetQuery, AttendanceSheetQueryVariables>;
