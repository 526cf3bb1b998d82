/* eslint-disable */
import type { SetKennissessieRemindersMutation, SetKennissessieRemindersMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SetKennissessieRemindersDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetKennissessieReminders($id: ID!, $input: SessionRemindersInput!) {
  setKennissessieReminders(kennissessieId: $id, input: $input) {
    ...KennissessieReminderSettings
  }
}
    fragment KennissessieReminderSettings on SessionReminders {
  note
  moments {
    kind
    on
    dueAt
    sentCount
  }
}`) as unknown as TypedDocumentString<SetKennissessieRemindersMutation, SetKennissessieRemindersMutationVariables>;
