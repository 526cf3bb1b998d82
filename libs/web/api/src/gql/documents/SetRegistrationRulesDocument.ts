/* eslint-disable */
import type { SetRegistrationRulesMutation, SetRegistrationRulesMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SetRegistrationRulesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetRegistrationRules($kennissessieId: ID!, $input: RegistrationRulesInput!) {
  setRegistrationRules(kennissessieId: $kennissessieId, input: $input) {
    ...KennissessieSeatingRoom
  }
}
    fragment KennissessieSeatingRoom on Kennissessie {
  id
  status
  startsAt
  endsAt
  capacity
  registeredCount
  heldCount
  waitlistCount
  viewerCan {
    edit
  }
  registrationRules {
    registrationClosesAt
    approval
    waitlistMode
    promoteUntilHours
    offerMinutes
    waitlistThreshold
    recordingPromisedAt
    pools {
      id
      doelgroep
      places
      taken
      opensAt
      opened
      organisatie {
        id
        name
      }
    }
  }
  reservations {
    id
    heldPlaces
    createdAt
    persoon {
      id
      name
    }
    organisatie {
      id
      name
    }
  }
  secondDates {
    id
    startsAt
    status
    takenByWaiting
  }
}`) as unknown as TypedDocumentString<SetRegistrationRulesMutation, SetRegistrationRulesMutationVariables>;
