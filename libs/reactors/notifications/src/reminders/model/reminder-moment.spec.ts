import { KennissessieForm } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { ReminderKind } from './reminder-kind.js';
import { dueAt, fits, isNewsTo, momentOf } from './reminder-moment.js';

const { WEEK, DAY, HOUR } = ReminderKind;
const startsAt = new Date('2026-12-01T09:00:00Z');
const session = { startsAt, form: KennissessieForm.ONLINE };
const at = (iso: string) => new Date(iso);

describe('when one is reminded', () => {
  it.each([
    [WEEK, '2026-11-24T09:00:00.000Z'],
    [DAY, '2026-11-30T09:00:00.000Z'],
    [HOUR, '2026-12-01T08:00:00.000Z'],
  ])('%s', (kind, due) => {
    expect(dueAt(kind, startsAt).toISOString()).toBe(due);
  });

  it.each([
    // The clock goes back on Sunday 25 October 2026, forward on Sunday 28 March 2027.
    ['2026-10-25T09:00:00Z', DAY, '2026-10-24T08:00:00.000Z'],
    ['2026-10-26T09:00:00Z', WEEK, '2026-10-19T08:00:00.000Z'],
    ['2027-03-29T08:00:00Z', DAY, '2027-03-28T08:00:00.000Z'],
    ['2027-03-28T08:00:00Z', DAY, '2027-03-27T09:00:00.000Z'],
    ['2027-03-28T01:30:00Z', HOUR, '2027-03-28T00:30:00.000Z'],
  ])('on the clock that people read: %s %s', (start, kind, due) => {
    expect(dueAt(kind, at(start)).toISOString()).toBe(due);
  });

  it.each([
    [WEEK, '2026-11-24T08:59:59Z', 'early'],
    [WEEK, '2026-11-24T09:00:00Z', 'now'],
    [WEEK, '2026-11-29T08:59:59Z', 'now'],
    [WEEK, '2026-11-29T09:00:00Z', 'late'],
    [DAY, '2026-11-30T09:00:00Z', 'now'],
    [DAY, '2026-12-01T06:59:59Z', 'now'],
    [DAY, '2026-12-01T07:00:00Z', 'late'],
    [HOUR, '2026-12-01T08:59:59Z', 'now'],
    [HOUR, '2026-12-01T09:00:00Z', 'late'],
  ])('%s at %s is %s', (kind, now, moment) => {
    expect(momentOf(kind, session, at(now))).toBe(moment);
  });

  it.each([
    [WEEK, '2026-11-21T08:59:00Z', true],
    [WEEK, '2026-11-21T09:00:00Z', false],
    [DAY, '2026-11-30T08:59:00Z', true],
    [DAY, '2026-11-30T09:00:00Z', false],
    [HOUR, '2026-12-01T08:50:00Z', true],
  ])('%s for who has a seat since %s: %s', (kind, since, news) => {
    expect(isNewsTo(at(since), kind, startsAt)).toBe(news);
  });

  it('has no last hour on site', () => {
    expect(
      [KennissessieForm.ONLINE, KennissessieForm.HYBRID, KennissessieForm.ON_SITE].map((form) => fits(HOUR, form)),
    ).toEqual([true, true, false]);
    expect(fits(DAY, KennissessieForm.ON_SITE)).toBe(true);
  });
});
