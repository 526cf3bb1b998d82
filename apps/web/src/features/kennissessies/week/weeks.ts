import { m } from '../../../paraglide/messages.js';
import { Temporal } from '../../../shared/temporal.js';
import { shortDate } from '../../../shared/time.js';
import { dayOf, mondayOfWeek, thisWeek } from '../periods.js';

/** The seven days of a week, Monday first. */
export function daysOfWeek(week: string): string[] {
  const monday = mondayOfWeek(week);
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }).toString());
}

export function weeksLater(week: string, weeks: number): string {
  return thisWeek(`${mondayOfWeek(week).add({ weeks }).toString()}T12:00:00Z`);
}

/** "week 48, 23 november tot en met 29 november": the number as the Dutch count, by ISO 8601. */
export function weekName(week: string): string {
  const days = daysOfWeek(week);
  const noon = (day: string | undefined) => `${day}T12:00:00Z`;
  return m.agenda_week_name({
    week: Number(week.slice(-2)),
    from: shortDate(noon(days[0])),
    to: shortDate(noon(days[6])),
  });
}

/** The Dutch days that a session is on, the first and the last included. */
export function isOn({ startsAt, endsAt }: { startsAt: string; endsAt: string }, day: string): boolean {
  // Midnight belongs to the day that ends there: who stops at twelve has nothing the next day.
  const last = dayOf(Temporal.Instant.from(endsAt).subtract({ milliseconds: 1 }).toString());
  return dayOf(startsAt) <= day && day <= last;
}
