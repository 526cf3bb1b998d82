/* eslint-disable */
import type { AttendanceListQuery, AttendanceListQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const AttendanceListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AttendanceList($id: ID!, $first: Int!, $after: String) {
  kennissessie(id: $id) {
    id
    registrations(first: $first, after: $after) {
      nodes {
        ...AttendanceEntry
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment AttendanceEntry on Registration {
  id
  status
  attendance {
    present
    way
    walkIn
    recordedAt
  }
  persoon {
    id
    name
    organisatie {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AttendanceListQuery, AttendanceListQueryVariables>;
