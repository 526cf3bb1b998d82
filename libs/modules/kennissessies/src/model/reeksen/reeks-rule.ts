import type { FieldProblem } from '@academie/kernel';
import { dutchHolidays, wallTimeProblem, ZONE } from '@academie/platform/calendar';
import { DateTime } from 'luxon';

/** How the sessions of a series follow one another. The weekday, and which one of the month, are those of the first. */
export enum ReeksFrequency {
  WEEKLY = 'WEEKLY',
  /** Each second Tuesday of the month, say. */
  MONTHLY_BY_WEEKDAY = 'MONTHLY_BY_WEEKDAY',
  /** Each last Tuesday of the month, say. */
  MONTHLY_LAST_WEEKDAY = 'MONTHLY_LAST_WEEKDAY',
}

/** Either a number of times or an end is given. */
export interface ReeksRule {
  readonly frequency: ReeksFrequency;
  /** 2: every other week or month. */
  readonly every: number;
  readonly count?: number | null;
  /** The last day that may have a session, as an ISO date on the Dutch calendar. */
  readonly until?: string | null;
}

export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A date of a series, before it is saved. */
export interface ReeksDate {
  /** ISO date on the Dutch calendar; its name within the series. */
  readonly date: string;
  /** Null when the time does not exist, or exists twice, that night. */
  readonly period: Period | null;
  readonly problem: 'skipped' | 'doubled' | null;
  /** The name of the public holiday that it falls on. */
  readonly holiday: string | null;
}

export const MOST_SESSIONS = 52;
const ISO_DATE = 'yyyy-MM-dd';

/** What is wrong with the rule, each with the field and what to do. */
export function ruleProblems(startsAt: Date, rule: ReeksRule): FieldProblem[] {
  const { every, count = null, until = null, frequency } = rule;
  const problems: FieldProblem[] = [];
  if (!Number.isInteger(every) || every < 1 || every > 12) {
    problems.push({ path: 'every', message: 'Kies een getal van 1 tot en met 12.' });
  }
  if (frequency === ReeksFrequency.MONTHLY_BY_WEEKDAY && weekOfMonth(local(startsAt)) > 4) {
    const message = 'Niet elke maand heeft een vijfde. Kies de laatste van de maand.';
    problems.push({ path: 'frequency', message });
  }
  if (frequency === ReeksFrequency.MONTHLY_LAST_WEEKDAY && !isLastOfMonth(local(startsAt))) {
    const message = 'De eerste datum is niet de laatste van de maand. Kies een andere datum of een andere herhaling.';
    problems.push({ path: 'frequency', message });
  }
  if ((count === null) === (until === null)) {
    problems.push({ path: 'count', message: 'Kies een aantal keer, of een einddatum.' });
  } else if (count !== null && (!Number.isInteger(count) || count < 2 || count > MOST_SESSIONS)) {
    problems.push({ path: 'count', message: `Kies een aantal van 2 tot en met ${MOST_SESSIONS}.` });
  } else if (until !== null && !isIsoDate(until)) {
    problems.push({ path: 'until', message: 'Kies een einddatum.' });
  } else if (until !== null && problems.length === 0) {
    const days = localDays(local(startsAt), rule, MOST_SESSIONS + 1).length;
    if (days < 2)
      problems.push({ path: 'until', message: 'Kies een latere einddatum: een reeks heeft minstens 2 sessies.' });
    if (days > MOST_SESSIONS) {
      const message = `Kies een eerdere einddatum: een reeks heeft ten hoogste ${MOST_SESSIONS} sessies.`;
      problems.push({ path: 'until', message });
    }
  }
  return problems;
}

/**
 * Every date of a series, the first one included. What stays the same is the time on the clock: 10.00 is 10.00 in
 * summer and in winter. Only for a rule without {@link ruleProblems}.
 */
export function reeksDates(first: Period, rule: ReeksRule): ReeksDate[] {
  const start = local(first.startsAt);
  return localDays(start, rule, MOST_SESSIONS).map((day) => {
    const days = day.diff(start.startOf('day').setZone('utc', { keepLocalTime: true }), 'days').days;
    return dateOf(day, moved(first.startsAt, days * DAY_MS), moved(first.endsAt, days * DAY_MS));
  });
}

const DAY_MS = 24 * 3600 * 1000;

function dateOf(day: DateTime, starts: WallTime, ends: WallTime): ReeksDate {
  const problem = starts.problem ?? ends.problem;
  return {
    date: day.toFormat(ISO_DATE),
    problem,
    period: problem === null ? { startsAt: starts.instant, endsAt: ends.instant } : null,
    holiday: dutchHolidays(day.year).get(day.toFormat(ISO_DATE)) ?? null,
  };
}

/** A time on the Dutch clock. */
export interface WallTime {
  readonly instant: Date;
  readonly problem: 'skipped' | 'doubled' | null;
}

/** The time on the clock so much later, whatever the clock does in between. */
export function moved(at: Date, byMs: number): WallTime {
  const wall = wallClock(at).plus({ milliseconds: byMs }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return { instant: DateTime.fromISO(wall, { zone: ZONE }).toJSDate(), problem: wallTimeProblem(wall) };
}

/** How much later the clock stands, whatever it did in between. */
export function clockShift(from: Date, to: Date): number {
  return wallClock(to).toMillis() - wallClock(from).toMillis();
}

/** What the Dutch clock shows, as if it never changed. */
function wallClock(at: Date): DateTime {
  return local(at).setZone('utc', { keepLocalTime: true });
}

/** The days of the series, at midnight on a clock that never changes. */
function localDays(start: DateTime, rule: ReeksRule, most: number): DateTime[] {
  const first = start.startOf('day').setZone('utc', { keepLocalTime: true });
  const days: DateTime[] = [];
  for (let i = 0; days.length < Math.min(rule.count ?? most, most); i++) {
    const day = nth(first, rule, i);
    if (rule.until && day.toFormat(ISO_DATE) > rule.until) break;
    days.push(day);
  }
  return days;
}

function nth(first: DateTime, { frequency, every }: ReeksRule, i: number): DateTime {
  if (frequency === ReeksFrequency.WEEKLY) return first.plus({ weeks: every * i });
  const month = first.startOf('month').plus({ months: every * i });
  const firstOfKind = month.plus({ days: (first.weekday - month.weekday + 7) % 7 });
  if (frequency === ReeksFrequency.MONTHLY_BY_WEEKDAY) return firstOfKind.plus({ weeks: weekOfMonth(first) - 1 });
  const fifth = firstOfKind.plus({ weeks: 4 });
  return fifth.month === month.month ? fifth : firstOfKind.plus({ weeks: 3 });
}

function local(at: Date): DateTime {
  return DateTime.fromJSDate(at, { zone: ZONE });
}

/** 2 for the second Tuesday. */
function weekOfMonth(day: DateTime): number {
  return Math.ceil(day.day / 7);
}

function isLastOfMonth(day: DateTime): boolean {
  return day.plus({ weeks: 1 }).month !== day.month;
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}
