/* eslint-disable */
import type { SetReminderPreferenceMutation, SetReminderPreferenceMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const SetReminderPreferenceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SetReminderPreference($input: ReminderPreferenceInput!) {
  setReminderPreference(input: $input) {
    ...OwnReminders
  }
}
    fragment OwnReminders on ReminderPreference {
  week
  day
  hour
}`) as unknown as TypedDocumentString<SetReminderPreferenceMutation, SetReminderPreferenceMutationVariables>;
