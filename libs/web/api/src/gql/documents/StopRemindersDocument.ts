/* eslint-disable */
import type { StopRemindersMutation, StopRemindersMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const StopRemindersDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation StopReminders($token: String!) {
  stopReminders(token: $token)
}
    `) as unknown as TypedDocumentString<StopRemindersMutation, StopRemindersMutationVariables>;
