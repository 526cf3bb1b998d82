/* eslint-disable */
import type { RetryParkedJobMutation, RetryParkedJobMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RetryParkedJobDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RetryParkedJob($id: ID!) {
  retryParkedJob(id: $id)
}
    `) as unknown as TypedDocumentString<RetryParkedJobMutation, RetryParkedJobMutationVariables>;
