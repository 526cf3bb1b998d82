import { describe, expect, it } from '@jest/globals';
import { dutchHolidays, easterOf } from './holidays.js';

describe('Dutch holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    // The latest and the earliest day that Easter can be on in these centuries.
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is on %s', (year, date) => {
    expect(easterOf(year).toFormat('yyyy-MM-dd')).toBe(date);
  });

  it('are these in 2026', () => {
    expect([...dutchHolidays(2026)]).toEqual([
      ['2026-01-01', 'Nieuwjaarsdag'],
      ['2026-04-05', 'Eerste paasdag'],
      ['2026-04-06', 'Tweede paasdag'],
      ['2026-04-27', 'Koningsdag'],
      ['2026-05-14', 'Hemelvaartsdag'],
      ['2026-05-24', 'Eerste pinksterdag'],
      ['2026-05-25', 'Tweede pinksterdag'],
      ['2026-12-25', 'Eerste kerstdag'],
      ['2026-12-26', 'Tweede kerstdag'],
    ]);
  });

  it('have the King celebrate on Saturday when his birthday is on a Sunday', () => {
    expect(dutchHolidays(2025).get('2025-04-26')).toBe('Koningsdag');
    expect(dutchHolidays(2025).has('2025-04-27')).toBe(false);
  });

  it('have Bevrijdingsdag once in five years', () => {
    expect(dutchHolidays(2030).get('2030-05-05')).toBe('Bevrijdingsdag');
    expect(dutchHolidays(2026).has('2026-05-05')).toBe(false);
  });
});
