/* eslint-disable */
import type { UpdateKennissessieMutation, UpdateKennissessieMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const UpdateKennissessieDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateKennissessie($id: ID!, $input: KennissessieInput!) {
  updateKennissessie(id: $id, input: $input) {
    ...KennissessieDetail
  }
}
    fragment KennissessieDetail on Kennissessie {
  ...KennissessieSeats
  waitlistMode
  ...KennissessiePeople
  reeks {
    id
    title
    position
    count
  }
  summary
  form
  location
  onlineUrl
  cancelReason
  doelgroepen
  ruimteId
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
  organizer {
    id
    name
    functie
    organisatie {
      id
      name
    }
  }
  viewerCan {
    register
    cancelRegistration
    changeAnswers
    registerColleague
    edit
    publish
    cancel
    restore
    appoint
    seeAttendees
    readGesprekken
    writeGesprekken
    moderate
  }
}
fragment KennissessieSeats on Kennissessie {
  id
  title
  startsAt
  endsAt
  status
  capacity
  registeredCount
  freePlaces
  approval
  registrationClosesAt
  waitlistCount
  questionCount
  viewerRegistration {
    id
    status
    waitlistPosition
    offer {
      expiresAt
    }
  }
  viewerCan {
    register
    cancelRegistration
  }
}
fragment KennissessiePeople on Kennissessie {
  speakers {
    ...SessionPerson
  }
  coOrganizers {
    ...SessionPerson
  }
}
fragment SessionPerson on KennissessiePerson {
  id
  role
  name
  organisatie
  bio
  persoonId
}`) as unknown as TypedDocumentString<UpdateKennissessieMutation, UpdateKennissessieMutationVariables>;
