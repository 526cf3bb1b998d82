import { KennissessieForm } from '@academie/contracts';
import { inZone } from '@academie/platform/calendar';
import { ReminderKind } from './reminder-kind.js';

/** What a moment depends on. */
export interface RemindedSession {
  readonly startsAt: Date;
  readonly form: KennissessieForm;
}

type Before = { weeks: number } | { days: number } | { hours: number };

const DUE: Readonly<Record<ReminderKind, Before>> = {
  [ReminderKind.WEEK]: { weeks: 1 },
  [ReminderKind.DAY]: { days: 1 },
  [ReminderKind.HOUR]: { hours: 1 },
};

/** A worker that was away still sends what helps; later than this the next reminder says it better, or it has begun. */
const USEFUL_UNTIL: Readonly<Record<ReminderKind, Before>> = {
  [ReminderKind.WEEK]: { days: 2 },
  [ReminderKind.DAY]: { hours: 2 },
  [ReminderKind.HOUR]: { hours: 0 },
};

/** Who registered this short before the start knows it still. */
const REMEMBERED: Before = { days: 10 };

/** Days on the Dutch clock: a week before ten o'clock is ten o'clock, also when the clock changes in between. */
const before = (at: Date, by: Before) => inZone(at).minus(by).toJSDate();

/** When this reminder is to go out. */
export function dueAt(kind: ReminderKind, startsAt: Date): Date {
  return before(startsAt, DUE[kind]);
}

/** The last hour is for the link: who has to travel is on the way by then. */
export function fits(kind: ReminderKind, form: KennissessieForm): boolean {
  return kind !== ReminderKind.HOUR || form !== KennissessieForm.ON_SITE;
}

/** Whether a reminder that comes up now still helps. */
export function momentOf(kind: ReminderKind, { startsAt }: RemindedSession, now: Date): 'early' | 'now' | 'late' {
  if (now < dueAt(kind, startsAt)) return 'early';
  return now < before(startsAt, USEFUL_UNTIL[kind]) ? 'now' : 'late';
}

/** Whether somebody who has had a seat since then has a use for it. */
export function isNewsTo(seatSince: Date, kind: ReminderKind, startsAt: Date): boolean {
  switch (kind) {
    case ReminderKind.WEEK:
      return seatSince < before(startsAt, REMEMBERED);
    case ReminderKind.DAY:
      // Whoever got the seat on the last day was mailed the invitation that day.
      return seatSince < dueAt(kind, startsAt);
    case ReminderKind.HOUR:
      return true;
  }
}
