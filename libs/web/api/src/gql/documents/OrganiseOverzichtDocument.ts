/* eslint-disable */
import type { OrganiseOverzichtQuery, OrganiseOverzichtQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const OrganiseOverzichtDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganiseOverzicht($id: ID!) {
  kennissessie(id: $id) {
    id
    asking: registrations(first: 1, status: REQUESTED) {
      totalCount
    }
    guestInvitations {
      id
      status
    }
    calendarTally {
      bounced
    }
    registrationRules {
      waitlistThreshold
    }
    attendance {
      unknownCount
      closedAt
      canClose
      code {
        code
      }
    }
  }
  answerSummary(kennissessieId: $id) {
    accepted
    openHandWork
  }
  evaluatie(kennissessieId: $id) {
    id
    phase
    viewerCan {
      prepare
    }
  }
  opbrengst(kennissessieId: $id) {
    id
    materiaal {
      id
    }
    recording {
      visibility
    }
    summary {
      sentAt
    }
  }
}
    `) as unknown as TypedDocumentString<OrganiseOverzichtQuery, OrganiseOverzichtQueryVariables>;
