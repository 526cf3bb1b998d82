/* eslint-disable */
import type { KennissessiePlanningHelpQuery, KennissessiePlanningHelpQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessiePlanningHelpDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessiePlanningHelp($input: PlanningHelpInput!) {
  planningHelp(input: $input) {
    unseenLeervragen
    hints {
      ...PlanningHintRow
    }
  }
}
    fragment PlanningHintRow on PlanningHint {
  kind
  id
  title
  url
  startsAt
  endsAt
  clash
  because
  places {
    taken
    capacity
    waiting
  }
}`) as unknown as TypedDocumentString<KennissessiePlanningHelpQuery, KennissessiePlanningHelpQueryVariables>;
