import { ZONE } from '@academie/platform/calendar';
import { DateTime } from 'luxon';

const SATURDAY = 6;

/** Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher. */
export function easterOf(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 19 * a + 15;
  const h = d % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const inYear = h + l - 7 * m + 114;
  return DateTime.fromObject({ year, month: Math.floor(inYear / 31), day: (inYear % 31) + 1 }, { zone: ZONE });
}

/** The official Dutch holidays of a year, as ISO dates. Bevrijdingsdag is a day off once in five years. */
export function holidaysOf(year: number): readonly string[] {
  const on = (month: number, day: number) => DateTime.fromObject({ year, month, day }, { zone: ZONE });
  const easter = easterOf(year);
  const kingsBirthday = on(4, 27);
  const days = [
    on(1, 1),
    easter,
    easter.plus({ days: 1 }),
    // The King's birthday is not celebrated on a Sunday.
    kingsBirthday.weekday === 7 ? on(4, 26) : kingsBirthday,
    ...(year % 5 === 0 ? [on(5, 5)] : []),
    easter.plus({ days: 39 }),
    easter.plus({ days: 49 }),
    easter.plus({ days: 50 }),
    on(12, 25),
    on(12, 26),
  ];
  return days.map((day) => day.toFormat('yyyy-MM-dd'));
}

/** Whether offices work on the Dutch day that this moment is in. */
export function isWorkingDay(moment: DateTime): boolean {
  const day = moment.setZone(ZONE);
  return day.weekday < SATURDAY && !holidaysOf(day.year).includes(day.toFormat('yyyy-MM-dd'));
}
