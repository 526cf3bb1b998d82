import { describe, expect, it } from 'vitest';
import { coming, daySummary, greeting, isExpected, startOfDay, whenLabel } from './day.js';

type Sessie = Parameters<typeof isExpected>[0];

function sessie(startsAt: string, endsAt: string, more: Partial<Sessie> = {}): Sessie {
  return {
    startsAt,
    endsAt,
    status: 'PUBLISHED',
    viewerRegistration: { status: 'REGISTERED', waitlistPosition: null, offer: null },
    ...more,
  };
}

const now = '2026-11-24T08:00:00Z'; // 9.00 in the Netherlands
const today = sessie('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z');
const busy = sessie('2026-11-24T07:30:00Z', '2026-11-24T08:30:00Z');
const over = sessie('2026-11-24T06:00:00Z', '2026-11-24T07:00:00Z');
const tomorrow = sessie('2026-11-25T09:00:00Z', '2026-11-25T10:00:00Z');
const waiting: Partial<Sessie> = { viewerRegistration: { status: 'WAITLISTED', waitlistPosition: 1, offer: null } };

describe('the greeting', () => {
  it.each([
    ['2026-11-24T04:59:00Z', 'Goedenavond, Noor'],
    ['2026-11-24T05:00:00Z', 'Goedemorgen, Noor'],
    ['2026-11-24T10:59:00Z', 'Goedemorgen, Noor'],
    ['2026-11-24T11:00:00Z', 'Goedemiddag, Noor'],
    ['2026-11-24T17:00:00Z', 'Goedenavond, Noor'],
  ])('at %s is "%s": it goes by the Dutch clock', (at, expected) => {
    expect(greeting('Noor', at)).toBe(expected);
  });
});

describe('the summary of the day', () => {
  it.each<[string, Sessie[], string]>([
    ['nothing', [], 'U hebt nog geen sessies in uw agenda.'],
    ['only what is over', [over], 'U hebt nog geen sessies in uw agenda.'],
    ['one today', [today], 'U hebt vandaag 1 sessie. Die begint om 10.00 uur.'],
    ['one going on', [busy], 'U hebt vandaag 1 sessie. U kunt er nu bij zijn, tot 09.30 uur.'],
    ['two today', [today, today], 'U hebt vandaag 2 sessies. De eerste begint om 10.00 uur.'],
    ['one tomorrow', [tomorrow], 'U hebt vandaag geen sessies. Uw volgende sessie is morgen om 10.00 uur.'],
    ['one that is off', [{ ...today, status: 'CANCELLED' }], 'U hebt nog geen sessies in uw agenda.'],
    ['a place on the waiting list', [{ ...today, ...waiting }], 'U hebt nog geen sessies in uw agenda.'],
    ['one to organise', [{ ...today, viewerRegistration: null }], 'U hebt vandaag 1 sessie. Die begint om 10.00 uur.'],
  ])('with %s', (_, sessies, expected) => {
    expect(daySummary(sessies, now)).toBe(expected);
  });
});

describe('what is to come', () => {
  it('leaves out what is over and keeps what is going on', () => {
    expect(coming([over, busy, today], now)).toEqual([busy, today]);
  });

  it.each([
    [busy, 'Nu bezig'],
    [today, 'Vandaag'],
    [tomorrow, 'Morgen'],
    [sessie('2026-11-30T09:00:00Z', '2026-11-30T10:00:00Z'), 'Over 6 dagen'],
  ])('says when', (one, expected) => {
    expect(whenLabel(one, now)).toBe(expected);
  });

  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-23T23:00:00Z'],
    ['2026-07-24T21:59:00Z', '2026-07-23T22:00:00Z'],
    ['2026-07-24T22:01:00Z', '2026-07-24T22:00:00Z'],
  ])('begins the day of %s at Dutch midnight', (at, expected) => {
    expect(startOfDay(at)).toBe(expected);
  });
});
