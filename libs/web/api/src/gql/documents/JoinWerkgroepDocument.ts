/* eslint-disable */
import type { JoinWerkgroepMutation, JoinWerkgroepMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const JoinWerkgroepDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation JoinWerkgroep($werkgroepId: ID!) {
  joinWerkgroep(werkgroepId: $werkgroepId) {
    ...WerkgroepHead
  }
}
    fragment WerkgroepHead on Werkgroep {
  id
  slug
  name
  summary
  phase
  memberCount
  ruimteId
  themas {
    id
    name
  }
  partners {
    id
    name
  }
  phases {
    phase
    state
  }
  goals {
    inhoudelijk
    procesmatig
  }
  viewerMembership {
    id
    status
    role
    reason
  }
  viewerCan {
    join
    decideMemberships
    seeMembers
    readGesprekken
    writeGesprekken
  }
}`) as unknown as TypedDocumentString<JoinWerkgroepMutation, JoinWerkgroepMutationVariables>;
