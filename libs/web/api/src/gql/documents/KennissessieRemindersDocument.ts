/* eslint-disable */
import type { KennissessieRemindersQuery, KennissessieRemindersQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const KennissessieRemindersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query KennissessieReminders($id: ID!) {
  kennissessieReminders(kennissessieId: $id) {
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
}`) as unknown as TypedDocumentString<KennissessieRemindersQuery, KennissessieRemindersQueryVariables>;
