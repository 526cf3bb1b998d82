import { m } from '../paraglide/messages.js';
import { Temporal } from './temporal.js';

/** Every time a person reads is Dutch time, wherever the browser is. */
export const ZONE = 'Europe/Amsterdam';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });
const formats = {
  day: format({ day: 'numeric' }),
  month: format({ month: 'short' }),
  weekday: format({ weekday: 'short' }),
  long: format({ weekday: 'long', day: 'numeric', month: 'long' }),
  longYear: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  date: format({ day: 'numeric', month: 'long' }),
  dateYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  monthYear: format({ month: 'long', year: 'numeric' }),
  clock: format({ hour: '2-digit', minute: '2-digit' }),
};

const hours = new Intl.NumberFormat('nl-NL');

function zoned(iso: string) {
  return Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE);
}

function today(now: string) {
  return zoned(now).toPlainDate();
}

/** The present moment as the API writes it; the only clock of the web. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** "10.00", with a point, as the Dutch write it. */
export function clockTime(iso: string): string {
  return formats.clock.format(new Date(iso)).replace(':', '.');
}

/** "10.00 tot 11.30 uur" */
export function timeRange(from: string, to: string): string {
  return m.time_range({ from: clockTime(from), to: clockTime(to) });
}

/** "dinsdag 24 november", with the year when it is another one than now. */
export function longDate(iso: string, now: string = nowIso()): string {
  return (zoned(iso).year === zoned(now).year ? formats.long : formats.longYear).format(new Date(iso));
}

/** "24 november", with the year when it is another one than now. */
export function shortDate(iso: string, now: string = nowIso()): string {
  return (zoned(iso).year === zoned(now).year ? formats.date : formats.dateYear).format(new Date(iso));
}

/** A date as precise as its source: "2022", "september 2022" or "6 september 2022", from `YYYY[-MM[-DD]]`. */
export function partialDate(value: string): string {
  const [year = value, month, day] = value.split('-');
  if (!month) return year;
  // Noon, so that it is the same day in every zone on the way.
  const at = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  return (day ? formats.dateYear : formats.monthYear).format(at);
}

/** "november 2026" */
export function monthAndYear(iso: string): string {
  return formats.monthYear.format(new Date(iso));
}

/** "dinsdag 24 november om 10.00 uur" */
export function dateAndTime(iso: string, now: string = nowIso()): string {
  return m.time_at({ date: longDate(iso, now), time: clockTime(iso) });
}

/** The words of a `DateBlock`: "di", "24", "nov". */
export function dateParts(iso: string): { dateTime: string; weekday: string; day: string; month: string } {
  const at = new Date(iso);
  return {
    dateTime: zoned(iso).toPlainDate().toString(),
    weekday: formats.weekday.format(at),
    day: formats.day.format(at),
    month: formats.month.format(at).replace('.', ''),
  };
}

/** "90 minuten", "2 uur", "2,5 uur", "3 dagen": how people say it. */
export function duration(from: string, to: string): string {
  const minutes = Math.round(zoned(from).until(zoned(to)).total({ unit: 'minutes' }));
  if (minutes >= 24 * 60) return m.time_days({ count: Math.ceil(minutes / (24 * 60)) });
  if (minutes % 60 === 0 || (minutes > 120 && minutes % 30 === 0))
    return m.time_hours({ count: hours.format(minutes / 60) });
  return m.time_minutes({ count: minutes });
}

/** Whole calendar days from now, in the Netherlands: 0 today, 1 tomorrow, -1 yesterday. */
export function daysFromNow(iso: string, now: string = nowIso()): number {
  return today(now).until(zoned(iso).toPlainDate()).total({ unit: 'days' });
}

/** "vandaag", "gisteren", "morgen", or the date. */
export function relativeDay(iso: string, now: string = nowIso()): string {
  switch (daysFromNow(iso, now)) {
    case 0:
      return m.time_today();
    case 1:
      return m.time_tomorrow();
    case -1:
      return m.time_yesterday();
    default:
      return shortDate(iso, now);
  }
}

/** For messages: "zojuist", "5 minuten geleden", "vandaag om 10.14 uur", "20 november om 11.02 uur". */
export function relativeMoment(iso: string, now: string = nowIso()): string {
  const minutes = Math.floor(zoned(iso).until(zoned(now)).total({ unit: 'minutes' }));
  if (minutes >= 0 && minutes < 1) return m.time_just_now();
  if (minutes >= 1 && minutes < 60) return m.time_minutes_ago({ count: minutes });
  return m.time_at({ date: relativeDay(iso, now), time: clockTime(iso) });
}

/** Whether the moment lies behind us. */
export function isPast(iso: string, now: string = nowIso()): boolean {
  return Date.parse(iso) < Date.parse(now);
}

/** What a `DateTimeField` shows for this moment. */
export function toFieldValue(iso: string): { date: string; time: string } {
  const at = zoned(iso).toPlainDateTime();
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString().slice(0, 5) };
}

/** The moment that a `DateTimeField` means, in Dutch time; null when it is not (rightly) filled in. */
export function fromFieldValue({ date, time }: { date: string; time: string }): string | null {
  if (date === '' || time === '') return null;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).toInstant().toString();
  } catch {
    return null;
  }
}

/** Whether to add that times are Dutch: the browser's own clock says something else. */
export function inOtherZone(): boolean {
  return Intl.DateTimeFormat().resolvedOptions().timeZone !== ZONE;
}
