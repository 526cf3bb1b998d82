/* eslint-disable */
import type { PlanReeksMutation, PlanReeksMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PlanReeksDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PlanReeks($input: KennissessieInput!, $rule: ReeksRuleInput!, $without: [String!]!) {
  planReeks(input: $input, rule: $rule, without: $without) {
    ...ReeksView
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
fragment ReeksView on Reeks {
  id
  title
  frequency
  every
  questionCount
  viewerCan {
    register
    cancelRegistrations
    publish
    extend
    cancel
  }
  sessions {
    ...ReeksSession
  }
}
fragment ReeksSession on Kennissessie {
  ...KennissessieSeats
  form
  location
  deviations
}`) as unknown as TypedDocumentString<PlanReeksMutation, PlanReeksMutationVariables>;
