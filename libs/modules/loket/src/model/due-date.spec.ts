import { describe, expect, it } from '@jest/globals';
import { dueDate } from './due-date.js';
import { easterOf, holidaysOf } from './working-days.js';

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
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('have the King celebrate on Saturday when his birthday is on a Sunday', () => {
    expect(holidaysOf(2025)).toContain('2025-04-26');
    expect(holidaysOf(2025)).not.toContain('2025-04-27');
  });

  it('have Bevrijdingsdag once in five years', () => {
    expect(holidaysOf(2030)).toContain('2030-05-05');
    expect(holidaysOf(2026)).not.toContain('2026-05-05');
  });
});

describe('dueDate', () => {
  it.each([
    ['over a weekend', '2026-11-04T09:00:00Z', '2026-11-11T16:00:00Z'],
    ['put on a Saturday', '2026-11-07T12:00:00Z', '2026-11-13T16:00:00Z'],
    ['put late on Sunday, when it is Monday in the Netherlands', '2026-11-08T23:30:00Z', '2026-11-16T16:00:00Z'],
    ['over Easter', '2026-04-02T08:00:00Z', '2026-04-10T15:00:00Z'],
    ['over Koningsdag', '2026-04-23T08:00:00Z', '2026-05-01T15:00:00Z'],
    ['over Hemelvaart', '2026-05-12T08:00:00Z', '2026-05-20T15:00:00Z'],
    ['over Christmas and the new year', '2026-12-23T08:00:00Z', '2026-12-31T16:00:00Z'],
    ['over New Year on a Friday', '2026-12-29T08:00:00Z', '2027-01-06T16:00:00Z'],
    ['over the change of the clock, still at 17.00 uur', '2026-10-23T08:00:00Z', '2026-10-30T16:00:00Z'],
  ])('%s', (_, submittedAt, due) => {
    expect(dueDate(new Date(submittedAt)).toISOString()).toBe(new Date(due).toISOString());
  });
});
