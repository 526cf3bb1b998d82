/* eslint-disable */
import type { CreateSessieIdeeMutation, CreateSessieIdeeMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const CreateSessieIdeeDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateSessieIdee($input: SessieIdeeInput!) {
  createSessieIdee(input: $input) {
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
}`) as unknown as TypedDocumentString<CreateSessieIdeeMutation, CreateSessieIdeeMutationVariables>;
