import { describe, expect, it } from 'vitest';
import { parseKennissessiesSearch } from './kennissessies-search.js';
import { groupOf, monthSpan, monthsLater, spanOf, weeksOf } from './periods.js';

// A Friday.
const now = '2026-11-20T12:34:56Z';

describe('what a reader means by when', () => {
  it.each([
    ['deze-week', '2026-11-19T23:00:00Z', '2026-11-22T23:00:00Z'],
    ['volgende-week', '2026-11-22T23:00:00Z', '2026-11-29T23:00:00Z'],
    ['deze-maand', '2026-11-19T23:00:00Z', '2026-11-30T23:00:00Z'],
    ['volgende-maand', '2026-11-30T23:00:00Z', '2026-12-31T23:00:00Z'],
    // Three months back the clock stood an hour further.
    ['geweest', '2026-08-19T22:00:00Z', '2026-11-20T12:00:00Z'],
  ] as const)('%s', (period, from, to) => {
    expect(spanOf(period, now)).toEqual({ from, to });
  });

  it('is the same question a minute later', () => {
    expect(spanOf('geweest', '2026-11-20T12:35:56Z')).toEqual(spanOf('geweest', now));
  });
});

describe('a month', () => {
  it('begins and ends at Dutch midnight, also when the clock changes in it', () => {
    expect(monthSpan('2026-10')).toEqual({ from: '2026-09-30T22:00:00Z', to: '2026-10-31T23:00:00Z' });
  });

  it('is laid out in weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(weeks[4]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
    expect(weeksOf('2027-02').flat().filter(Boolean)).toHaveLength(28);
  });

  it('is known by the address only when it is one', () => {
    const monthOf = (maand: unknown) => parseKennissessiesSearch({ weergave: 'maand', maand }).maand;
    expect(monthOf('2026-12')).toBe('2026-12');
    for (const wrong of ['2026-13', '2026-1', 'december', 202612]) expect(monthOf(wrong)).toBeUndefined();
    expect(monthsLater('2026-12', 1)).toBe('2027-01');
  });
});

describe('the heading a session stands under', () => {
  it.each([
    ['2026-11-22T22:30:00Z', 'Deze week'],
    ['2026-11-22T23:30:00Z', 'Volgende week'],
    ['2026-11-30T09:00:00Z', 'Later in november'],
    ['2026-12-01T09:00:00Z', 'December 2026'],
    ['2026-11-02T09:00:00Z', 'November 2026'],
  ])('%s: %s', (startsAt, label) => {
    expect(groupOf(startsAt, now).label).toBe(label);
  });
});
