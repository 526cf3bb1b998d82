/* eslint-disable */
import type { KennissessieOwnCalendarQuery, KennissessieOwnCalendarQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieOwnCalendarDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieOwnCalendar($id: ID!) {
  kennissessie(id: $id) {
    id
    viewerRegistration {
      id
      calendar {
        ...KennissessieSeatCalendar
      }
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
}`) as unknown as TypedDocumentString<KennissessieOwnCalendarQuery, KennissessieOwnCalendarQueryVariables>;
