/* eslint-disable */
import type { ReminderPreferenceQuery, ReminderPreferenceQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ReminderPreferenceDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReminderPreference {
  reminderPreference {
    ...OwnReminders
  }
}
    fragment OwnReminders on ReminderPreference {
  week
  day
  hour
}`) as unknown as TypedDocumentString<ReminderPreferenceQuery, ReminderPreferenceQueryVariables>;
