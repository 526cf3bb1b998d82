import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { clockShift, moved, ReeksFrequency, type ReeksRule, reeksDates, ruleProblems } from './reeks-rule.js';

const { WEEKLY, MONTHLY_BY_WEEKDAY, MONTHLY_LAST_WEEKDAY } = ReeksFrequency;
const zone = 'Europe/Amsterdam';
const at = (iso: string) => DateTime.fromISO(iso, { zone }).toJSDate();
const periodFrom = (iso: string, hours = 1) => ({
  startsAt: at(iso),
  endsAt: DateTime.fromISO(iso, { zone }).plus({ hours }).toJSDate(),
});
const dates = (iso: string, rule: ReeksRule) => reeksDates(periodFrom(iso), rule).map(({ date }) => date);

describe('the dates of a series', () => {
  it.each<[string, string, ReeksRule, string[]]>([
    [
      'every week',
      '2026-12-01T10:00',
      { frequency: WEEKLY, every: 1, count: 3 },
      ['2026-12-01', '2026-12-08', '2026-12-15'],
    ],
    [
      'every other week',
      '2026-12-01T10:00',
      { frequency: WEEKLY, every: 2, count: 3 },
      ['2026-12-01', '2026-12-15', '2026-12-29'],
    ],
    [
      'each second Tuesday',
      '2026-12-08T10:00',
      { frequency: MONTHLY_BY_WEEKDAY, every: 1, count: 4 },
      ['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09'],
    ],
    [
      'each last Thursday',
      '2026-11-26T10:00',
      { frequency: MONTHLY_LAST_WEEKDAY, every: 1, count: 4 },
      ['2026-11-26', '2026-12-31', '2027-01-28', '2027-02-25'],
    ],
    [
      'every third month',
      '2026-12-01T10:00',
      { frequency: MONTHLY_BY_WEEKDAY, every: 3, count: 2 },
      ['2026-12-01', '2027-03-02'],
    ],
    [
      'until a day, that day included',
      '2026-12-01T10:00',
      { frequency: WEEKLY, every: 1, until: '2026-12-15' },
      ['2026-12-01', '2026-12-08', '2026-12-15'],
    ],
    [
      'from the 31st',
      '2026-12-31T10:00',
      { frequency: MONTHLY_LAST_WEEKDAY, every: 1, count: 3 },
      ['2026-12-31', '2027-01-28', '2027-02-25'],
    ],
  ])('%s', (_, first, rule, expected) => {
    expect(ruleProblems(at(first), rule)).toEqual([]);
    expect(dates(first, rule)).toEqual(expected);
  });

  it('keep the time on the clock over both changes of it', () => {
    const rule = { frequency: WEEKLY, every: 1, count: 2 };
    for (const [first, utc] of [
      ['2027-03-22T10:00', ['2027-03-22T09:00:00.000Z', '2027-03-29T08:00:00.000Z']],
      ['2026-10-20T10:00', ['2026-10-20T08:00:00.000Z', '2026-10-27T09:00:00.000Z']],
    ] as const) {
      const found = reeksDates(periodFrom(first), rule).map(({ period }) => period?.startsAt.toISOString());
      expect(found).toEqual(utc);
    }
  });

  it('say so when the clock skips the time, or shows it twice', () => {
    const problems = (iso: string) =>
      reeksDates(periodFrom(iso, 1), { frequency: WEEKLY, every: 1, count: 2 }).map(({ problem, period }) => [
        problem,
        period === null,
      ]);
    expect(problems('2027-03-21T02:30')).toEqual([
      [null, false],
      ['skipped', true],
    ]);
    expect(problems('2026-10-18T02:30')).toEqual([
      [null, false],
      ['doubled', true],
    ]);
    // It ends in the hour that is skipped.
    expect(problems('2027-03-21T01:30')).toEqual([
      [null, false],
      ['skipped', true],
    ]);
  });

  it('name the holidays they fall on', () => {
    const found = reeksDates(periodFrom('2026-12-18T10:00'), { frequency: WEEKLY, every: 1, count: 3 });
    expect(found.map(({ holiday }) => holiday)).toEqual([null, 'Eerste kerstdag', 'Nieuwjaarsdag']);
  });

  it.each<[string, string, Partial<ReeksRule>, string]>([
    ['once', '2026-12-01T10:00', { count: 1 }, 'count'],
    ['more than a year of weeks', '2026-12-01T10:00', { count: 53 }, 'count'],
    ['no end', '2026-12-01T10:00', {}, 'count'],
    ['two ends', '2026-12-01T10:00', { count: 2, until: '2027-01-01' }, 'count'],
    ['an end that is no date', '2026-12-01T10:00', { until: '2027-02-30' }, 'until'],
    ['an end before the second', '2026-12-01T10:00', { until: '2026-12-07' }, 'until'],
    ['an end too far away', '2026-12-01T10:00', { until: '2028-01-01' }, 'until'],
    ['a fifth weekday', '2026-12-29T10:00', { frequency: MONTHLY_BY_WEEKDAY, count: 2 }, 'frequency'],
    ['a last that is not the last', '2026-12-01T10:00', { frequency: MONTHLY_LAST_WEEKDAY, count: 2 }, 'frequency'],
    ['every zeroth week', '2026-12-01T10:00', { every: 0, count: 2 }, 'every'],
  ])('are refused: %s', (_, first, rule, path) => {
    const problems = ruleProblems(at(first), { frequency: WEEKLY, every: 1, ...rule });
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('are as many as asked, in order, on one weekday and at one time, whatever the rule', () => {
    const anyRule = fc.record({
      day: fc.integer({ min: 0, max: 3 * 365 }),
      minutes: fc.integer({ min: 4 * 60, max: 23 * 60 }),
      frequency: fc.constantFrom(...Object.values(ReeksFrequency)),
      every: fc.integer({ min: 1, max: 12 }),
      count: fc.integer({ min: 2, max: 52 }),
    });
    fc.assert(
      fc.property(anyRule, ({ day, minutes, ...rule }) => {
        const start = DateTime.fromISO('2026-01-01', { zone })
          .plus({ days: day })
          .set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
        fc.pre(ruleProblems(start.toJSDate(), rule).length === 0);
        const found = reeksDates({ startsAt: start.toJSDate(), endsAt: start.plus({ hours: 2 }).toJSDate() }, rule);
        const starts = found.map(({ period }) =>
          DateTime.fromJSDate(period?.startsAt ?? new Date(Number.NaN), { zone }),
        );
        expect(starts).toHaveLength(rule.count);
        expect(new Set(starts.map((each) => `${each.weekday} ${each.toFormat('HH:mm')}`)).size).toBe(1);
        expect(starts.map(Number)).toEqual(starts.map(Number).sort((a, b) => a - b));
        expect(starts[0]?.toMillis()).toBe(start.toMillis());
        const months = starts.map((each) => each.year * 12 + each.month);
        if (rule.frequency !== WEEKLY) expect(new Set(months).size).toBe(rule.count);
      }),
      { numRuns: 50 },
    );
  });
});

describe('moving along the clock', () => {
  it('undoes its own shift, also over a change of the clock', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const from = new Date(Math.floor(a.getTime() / 1000) * 1000);
        const to = new Date(Math.floor(b.getTime() / 1000) * 1000);
        const { instant, problem } = moved(from, clockShift(from, to));
        fc.pre(problem === null);
        expect(instant.getTime()).toBe(to.getTime());
      }),
    );
  });
});
