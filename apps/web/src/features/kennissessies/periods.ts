import { m } from '../../paraglide/messages.js';
import { Temporal } from '../../shared/temporal.js';
import { monthAndYear, nowIso, ZONE } from '../../shared/time.js';
import type { Period } from './kennissessies-search.js';

/** From this moment on, until this one; absent is open. */
export type Span = { from?: string; to?: string };

type PlainDate = ReturnType<typeof today>;

function today(now: string) {
  return Temporal.Instant.from(now).toZonedDateTimeISO(ZONE).toPlainDate();
}

function startOf(day: PlainDate): string {
  return day.toZonedDateTime(ZONE).toInstant().toString();
}

const mondayOf = (day: PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
const nextMonth = (day: PlainDate) => day.with({ day: 1 }).add({ months: 1 });

/**
 * The span a reader means by the word, in Dutch days. Its ends lie on whole hours and days, so that the same question
 * asked a minute later is the same entry of the cache.
 */
export function spanOf(period: Period, now: string = nowIso()): Span {
  const day = today(now);
  switch (period) {
    case 'deze-week':
      return { from: startOf(day), to: startOf(mondayOf(day).add({ weeks: 1 })) };
    case 'volgende-week': {
      const monday = mondayOf(day).add({ weeks: 1 });
      return { from: startOf(monday), to: startOf(monday.add({ weeks: 1 })) };
    }
    case 'deze-maand':
      return { from: startOf(day), to: startOf(nextMonth(day)) };
    case 'volgende-maand':
      return { from: startOf(nextMonth(day)), to: startOf(nextMonth(day).add({ months: 1 })) };
    case 'geweest': {
      const hour = Temporal.Instant.from(now)
        .toZonedDateTimeISO(ZONE)
        .round({ smallestUnit: 'hour', roundingMode: 'floor' });
      return { from: startOf(day.subtract({ months: 3 })), to: hour.toInstant().toString() };
    }
  }
}

/** From the first minute of today on. */
export function fromToday(now: string = nowIso()): Span {
  return { from: startOf(today(now)) };
}

/** "2026-12", the month of now. */
export function thisMonth(now: string = nowIso()): string {
  return today(now).toPlainYearMonth().toString();
}

function firstOf(month: string): PlainDate {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
}

/** All of a month. */
export function monthSpan(month: string): Required<Span> {
  return { from: startOf(firstOf(month)), to: startOf(firstOf(month).add({ months: 1 })) };
}

export function monthsLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** "2026-W48", the week of now: Monday to Sunday, numbered by ISO 8601 as the Dutch do. */
export function thisWeek(now: string = nowIso()): string {
  const day = today(now);
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** The first day of a week; 4 January is in the first week of its year. */
export function mondayOfWeek(week: string): PlainDate {
  const [year, number] = week.split('-W').map(Number);
  return mondayOf(Temporal.PlainDate.from({ year: year ?? 0, month: 1, day: 4 })).add({ weeks: (number ?? 1) - 1 });
}

/** The week as the calendar has it: where a year ends with week 52, its 53rd is the first of the next year. */
export function realWeek(week: string): string {
  return thisWeek(`${mondayOfWeek(week).toString()}T12:00:00Z`);
}

/** All of a week. */
export function weekSpan(week: string): Required<Span> {
  const monday = mondayOfWeek(week);
  return { from: startOf(monday), to: startOf(monday.add({ weeks: 1 })) };
}

/** "december 2026" */
export function monthName(month: string): string {
  return monthAndYear(`${month}-15T12:00:00Z`);
}

/** The days of a month in rows of a week, Monday first; null outside the month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = firstOf(month);
  const days = [
    ...Array.from({ length: first.dayOfWeek - 1 }, () => null),
    ...Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }).toString()),
  ];
  const weeks: (string | null)[][] = [];
  for (let at = 0; at < days.length; at += 7) {
    const week = days.slice(at, at + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => null)]);
  }
  return weeks;
}

/** The Dutch day of a moment: "2026-12-01". */
export function dayOf(iso: string): string {
  return today(iso).toString();
}

/** Under which heading a session stands in a list: this week, next week, and then by month. */
export function groupOf(startsAt: string, now: string = nowIso()): { key: string; label: string } {
  const [day, current] = [today(startsAt), today(now)];
  const weeks = mondayOf(current).until(mondayOf(day)).days / 7;
  if (weeks === 0) return { key: 'deze-week', label: m.kennissessies_when_this_week() };
  if (weeks === 1) return { key: 'volgende-week', label: m.kennissessies_when_next_week() };
  const month = day.toPlainYearMonth().toString();
  const name = monthName(month);
  if (weeks > 1 && month === thisMonth(now)) {
    return { key: month, label: m.kennissessies_group_later({ month: name.split(' ')[0] ?? name }) };
  }
  return { key: month, label: name.charAt(0).toUpperCase() + name.slice(1) };
}
