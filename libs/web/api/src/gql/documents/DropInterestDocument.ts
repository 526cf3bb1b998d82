/* eslint-disable */
import type { DropInterestMutation, DropInterestMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DropInterestDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DropInterest($ideeId: ID!) {
  dropInterest(ideeId: $ideeId) {
    ...SessieIdeeDetail
  }
}
    fragment SessieIdeeCard on SessieIdee {
  id
  title
  summary
  status
  interestedCount
  viewerWish
  netwerk {
    id
    slug
    name
  }
  themas {
    id
    slug
    name
  }
}
fragment SessieIdeeDetail on SessieIdee {
  ...SessieIdeeCard
  doelgroepen
  organizer {
    id
    name
    organisatie {
      id
      name
    }
  }
  kennissessie {
    id
    status
    startsAt
    endsAt
  }
  viewerCan {
    showInterest
    edit
    withdraw
    plan
    seeInterested
  }
}`) as unknown as TypedDocumentString<DropInterestMutation, DropInterestMutationVariables>;
