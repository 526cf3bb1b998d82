import type { ReeksAspect, ReeksViewFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';
import { Temporal } from '../../../shared/temporal.js';
import { toFieldValue } from '../../../shared/time.js';

const weekdays = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** "dinsdag", of an ISO date. */
export function weekdayOf(date: string): string {
  return weekdays.format(new Date(`${date}T12:00:00Z`));
}

/** 2 for the second Tuesday of the month. */
export function weekOfMonth(date: string): number {
  return Math.ceil(Temporal.PlainDate.from(date).day / 7);
}

/** Whether the same weekday does not come again in this month. */
export function isLastOfMonth(date: string): boolean {
  const day = Temporal.PlainDate.from(date);
  return day.add({ weeks: 1 }).month !== day.month;
}

/** "tweede" */
export function nthWord(week: number): string {
  return [m.reeks_nth_1, m.reeks_nth_2, m.reeks_nth_3, m.reeks_nth_4][week - 1]?.() ?? '';
}

/** "Elke tweede dinsdag van de maand": how the sessions follow one another. */
export function ruleText({ frequency, every, sessions }: ReeksViewFragment): string {
  const regular = sessions.find(({ deviations }) => !deviations.includes('TIME')) ?? sessions[0];
  if (!regular) return '';
  const { date } = toFieldValue(regular.startsAt);
  const weekday = weekdayOf(date);
  if (frequency === 'WEEKLY') {
    return every === 1 ? m.reeks_rule_weekly({ weekday }) : m.reeks_rule_weeks({ every, weekday });
  }
  if (every > 1) return m.reeks_rule_months({ every, weekday });
  return frequency === 'MONTHLY_LAST_WEEKDAY' || weekOfMonth(date) > 4
    ? m.reeks_rule_last({ weekday })
    : m.reeks_rule_nth({ nth: nthWord(weekOfMonth(date)), weekday });
}

const aspectWords: Record<ReeksAspect, () => string> = {
  TITLE: m.reeks_aspect_title,
  SUMMARY: m.reeks_aspect_summary,
  TIME: m.reeks_aspect_time,
  PLACE: m.reeks_aspect_place,
  CAPACITY: m.reeks_aspect_capacity,
  AUDIENCE: m.reeks_aspect_audience,
};

/** "Afwijkend: tijd, plaats" */
export function deviationText(deviations: readonly ReeksAspect[]): string | null {
  if (deviations.length === 0) return null;
  return m.reeks_deviates({ aspects: deviations.map((aspect) => aspectWords[aspect]()).join(', ') });
}
