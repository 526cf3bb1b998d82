import type { ReminderKind } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

export const reminderKinds = ['WEEK', 'DAY', 'HOUR'] as const satisfies readonly ReminderKind[];

export const reminderLabel: Record<ReminderKind, () => string> = {
  WEEK: m.herinnering_week,
  DAY: m.herinnering_day,
  HOUR: m.herinnering_hour,
};

/** The choice as the API takes it. */
export function choiceOf(kinds: readonly string[]) {
  return { week: kinds.includes('WEEK'), day: kinds.includes('DAY'), hour: kinds.includes('HOUR') };
}
