import { KennissessieStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { reservationRefusal, reservationsEndAt } from './reservation.js';
import type { SeatingFacts } from './seating.js';

const facts: SeatingFacts = {
  status: KennissessieStatus.PUBLISHED,
  startsAt: new Date('2026-12-03T09:00:00Z'),
  registrationClosesAt: null,
  approval: false,
};
const END = new Date('2026-12-01T09:00:00Z');
const BEFORE = new Date('2026-12-01T08:59:59Z');

describe('reserving places', () => {
  it('ends at the deadline, or two days before the start', () => {
    expect(reservationsEndAt(facts)).toEqual(END);
    expect(reservationsEndAt({ ...facts, registrationClosesAt: BEFORE })).toEqual(BEFORE);
  });

  it.each([
    ['there are as many', {}, { places: 5, held: 0, free: 5 }, BEFORE, null],
    ['there are fewer', {}, { places: 5, held: 0, free: 4 }, BEFORE, 'NOT_ENOUGH_PLACES'],
    ['20 in all', {}, { places: 5, held: 15, free: 9 }, BEFORE, null],
    ['more than 20 in all', {}, { places: 6, held: 15, free: 9 }, BEFORE, 'TOO_MANY'],
    ['too late', {}, { places: 1, held: 0, free: 9 }, END, 'TOO_LATE'],
    ['the organiser decides on each', { approval: true }, { places: 1, held: 0, free: 9 }, BEFORE, 'NEEDS_APPROVAL'],
    ['off', { status: KennissessieStatus.CANCELLED }, { places: 1, held: 0, free: 9 }, BEFORE, 'NOT_OPEN'],
  ] as const)('%s', (_, changes, asked, now, expected) => {
    expect(reservationRefusal({ ...facts, ...changes }, asked, now)).toBe(expected);
  });
});
