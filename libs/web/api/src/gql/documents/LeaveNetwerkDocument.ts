/* eslint-disable */
import type { LeaveNetwerkMutation, LeaveNetwerkMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LeaveNetwerkDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation LeaveNetwerk($netwerkId: ID!) {
  leaveNetwerk(netwerkId: $netwerkId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<LeaveNetwerkMutation, LeaveNetwerkMutationVariables>;
