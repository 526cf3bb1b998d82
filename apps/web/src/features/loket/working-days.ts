import { Temporal } from '../../shared/temporal.js';
import { daysFromNow, nowIso, ZONE } from '../../shared/time.js';

type Day = ReturnType<typeof Temporal.PlainDate.from>;

const SATURDAY = 6;

/**
 * How many working days are left until a moment: 0 is today, 1 the next working day. Only to say it in words; when a
 * question is due, the loket decides and tells.
 */
export function workingDaysLeft(iso: string, now: string = nowIso()): number {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(ZONE).toPlainDate();
  let left = 0;
  for (let days = daysFromNow(iso, now); days > 0; days--) {
    if (isWorkingDay(today.add({ days }))) left++;
  }
  return left;
}

function isWorkingDay(day: Day): boolean {
  return day.dayOfWeek < SATURDAY && !isHoliday(day);
}

/** The official Dutch holidays on which the loket is closed. */
function isHoliday(day: Day): boolean {
  const fixed = ['01-01', kingsDay(day.year), ...(day.year % 5 === 0 ? ['05-05'] : []), '12-25', '12-26'];
  if (fixed.includes(day.toString().slice(5))) return true;
  const sinceEaster = easter(day.year).until(day).days;
  // Easter Monday, Hemelvaart, Whit Monday; the Sundays are no working days as it is.
  return [1, 39, 50].includes(sinceEaster);
}

function kingsDay(year: number): string {
  return Temporal.PlainDate.from({ year, month: 4, day: 27 }).dayOfWeek === 7 ? '04-26' : '04-27';
}

/** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 19 * a + 15;
  const h = d % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const inYear = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(inYear / 31), day: (inYear % 31) + 1 });
}
