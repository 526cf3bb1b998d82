/** How long before the start one is reminded. */
export enum ReminderKind {
  WEEK = 'WEEK',
  DAY = 'DAY',
  HOUR = 'HOUR',
}

export const REMINDER_KINDS = [ReminderKind.WEEK, ReminderKind.DAY, ReminderKind.HOUR] as const;

/** Which reminders somebody wants: an organiser for a session, or a person for themselves. */
export interface ReminderChoice {
  readonly week: boolean;
  readonly day: boolean;
  readonly hour: boolean;
}

export const EVERY_REMINDER: ReminderChoice = { week: true, day: true, hour: true };
export const NO_REMINDER: ReminderChoice = { week: false, day: false, hour: false };

export function wants(choice: ReminderChoice, kind: ReminderKind): boolean {
  const chosen: Readonly<Record<ReminderKind, boolean>> = {
    [ReminderKind.WEEK]: choice.week,
    [ReminderKind.DAY]: choice.day,
    [ReminderKind.HOUR]: choice.hour,
  };
  return chosen[kind];
}
