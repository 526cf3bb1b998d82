import { DateTime } from 'luxon';
import { ZONE } from './zone.js';

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

/** The official Dutch holidays of a year: ISO date to name. Bevrijdingsdag is a day off once in five years. */
export function dutchHolidays(year: number): ReadonlyMap<string, string> {
  const on = (month: number, day: number) => DateTime.fromObject({ year, month, day }, { zone: ZONE });
  const easter = easterOf(year);
  const kingsBirthday = on(4, 27);
  const days: readonly (readonly [DateTime, string])[] = [
    [on(1, 1), 'Nieuwjaarsdag'],
    [easter, 'Eerste paasdag'],
    [easter.plus({ days: 1 }), 'Tweede paasdag'],
    // The King's birthday is not celebrated on a Sunday.
    [kingsBirthday.weekday === 7 ? on(4, 26) : kingsBirthday, 'Koningsdag'],
    ...(year % 5 === 0 ? ([[on(5, 5), 'Bevrijdingsdag']] as const) : []),
    [easter.plus({ days: 39 }), 'Hemelvaartsdag'],
    [easter.plus({ days: 49 }), 'Eerste pinksterdag'],
    [easter.plus({ days: 50 }), 'Tweede pinksterdag'],
    [on(12, 25), 'Eerste kerstdag'],
    [on(12, 26), 'Tweede kerstdag'],
  ];
  return new Map(days.map(([day, name]) => [day.toFormat('yyyy-MM-dd'), name]));
}
