/* eslint-disable */
import type { KennissessieCalendarsQuery, KennissessieCalendarsQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieCalendarsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieCalendars($id: ID!, $filter: SeatCalendarFilter, $first: Int!, $after: String) {
  kennissessie(id: $id) {
    id
    calendarTally {
      people
      wrong
      unanswered
      bounced
    }
    calendars(filter: $filter, first: $first, after: $after) {
      nodes {
        ...KennissessieSeatCalendar
        persoon {
          id
          name
          organisatie {
            id
            name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
}
    fragment KennissessieSeatCalendar on SeatCalendar {
  registrationId
  status
  state
  hasLatest
  version
  sentAs
  sentAt
  answer
  answeredAt
  answeredVersion
  bouncedAt
  bounceReason
  unanswered
  resendable
  history {
    kind
    version
    at
    answer
    detail
  }
}`) as unknown as TypedDocumentString<KennissessieCalendarsQuery, KennissessieCalendarsQueryVariables>;
