import { describe, expect, it } from 'vitest';
import { parseKennissessiesSearch } from '../kennissessies-search.js';
import { realWeek, thisWeek, weekSpan } from '../periods.js';
import { daysOfWeek, isOn, weekName, weeksLater } from './weeks.js';

describe('a week', () => {
  it.each([
    ['2026-11-26T12:00:00Z', '2026-W48'],
    // Sunday still belongs to it; at Dutch midnight the next one begins.
    ['2026-11-29T22:59:00Z', '2026-W48'],
    ['2026-11-29T23:00:00Z', '2026-W49'],
    // 1 January 2027 is a Friday of the last week of 2026.
    ['2027-01-01T12:00:00Z', '2026-W53'],
    ['2027-01-04T12:00:00Z', '2027-W01'],
  ])('of %s is %s', (now, week) => {
    expect(thisWeek(now)).toBe(week);
  });

  it('has seven days from Monday, and a span that follows the clock', () => {
    expect(daysOfWeek('2026-W53')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    // The clock goes back on 25 October: this week has an hour more.
    expect(weekSpan('2026-W43')).toEqual({ from: '2026-10-18T22:00:00Z', to: '2026-10-25T23:00:00Z' });
  });

  it('goes on to the next, over the turn of the year', () => {
    expect(weeksLater('2026-W53', 1)).toBe('2027-W01');
    expect(weeksLater('2027-W01', -1)).toBe('2026-W53');
    expect(weekName('2026-W53')).toContain('week 53, 28 december');
  });

  it('is one that the calendar has', () => {
    expect(realWeek('2026-W53')).toBe('2026-W53');
    expect(realWeek('2025-W53')).toBe('2026-W01');
    const weekOf = (week: unknown) => parseKennissessiesSearch({ weergave: 'week', week }).week;
    expect(weekOf('2026-W48')).toBe('2026-W48');
    for (const wrong of ['2026-W00', '2026-W54', '2026-48', 48]) expect(weekOf(wrong)).toBeUndefined();
  });
});

describe('the days of a session', () => {
  const night = { startsAt: '2026-11-24T19:00:00Z', endsAt: '2026-11-24T23:00:00Z' };

  it('end with the last minute that it takes', () => {
    expect(isOn(night, '2026-11-24')).toBe(true);
    expect(isOn(night, '2026-11-25')).toBe(false);
    expect(isOn({ ...night, endsAt: '2026-11-26T09:00:00Z' }, '2026-11-25')).toBe(true);
  });
});
