import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { decideCancellation, decideRegistration, givesOutPlaces, type SeatingFacts } from './seating.js';

const { DRAFT, PUBLISHED, COMPLETED, CANCELLED } = KennissessieStatus;
const { REQUESTED, DECLINED, REGISTERED, WAITLISTED, ATTENDED } = RegistrationStatus;
const BEFORE = new Date('2026-12-01T08:59:59Z');
const START = new Date('2026-12-01T09:00:00Z');

const facts = (changes: Partial<SeatingFacts> = {}): SeatingFacts => ({
  status: PUBLISHED,
  startsAt: START,
  registrationClosesAt: null,
  approval: false,
  ...changes,
});
const refused = (reason: string) => ({ outcome: 'refused', reason });
const closed = { registrationClosesAt: BEFORE };

describe('decideRegistration', () => {
  it.each([
    ['a session that is open', {}, null, BEFORE, { outcome: 'place' }],
    ['again after cancelling', {}, RegistrationStatus.CANCELLED, BEFORE, { outcome: 'place' }],
    ['registered before', {}, REGISTERED, BEFORE, { outcome: 'already' }],
    ['waiting already', {}, WAITLISTED, BEFORE, { outcome: 'already' }],
    ['was there', { status: COMPLETED }, ATTENDED, START, { outcome: 'already' }],
    ['a draft', { status: DRAFT }, null, BEFORE, refused('NOT_OPEN')],
    ['cancelled', { status: CANCELLED }, REGISTERED, BEFORE, refused('NOT_OPEN')],
    ['begun', {}, null, START, refused('STARTED')],
    ['over', { status: COMPLETED }, null, START, refused('STARTED')],
    ['the deadline', closed, null, BEFORE, refused('CLOSED')],
    ['before the deadline', { registrationClosesAt: START }, null, BEFORE, { outcome: 'place' }],
    ['registered before the deadline', closed, REGISTERED, BEFORE, { outcome: 'already' }],
    ['approval is asked', { approval: true }, null, BEFORE, { outcome: 'ask' }],
    ['asked already', { approval: true }, REQUESTED, BEFORE, { outcome: 'already' }],
    ['asked, and no approval needed any more', {}, REQUESTED, BEFORE, { outcome: 'place' }],
    ['turned down', { approval: true }, DECLINED, BEFORE, refused('TURNED_DOWN')],
  ] as const)('%s', (_, changes, own, now, expected) => {
    expect(decideRegistration(facts(changes), own, now)).toEqual(expected);
  });

  it('takes back who let an offer pass, also after the deadline and without asking again', () => {
    expect(decideRegistration(facts({ ...closed, approval: true }), WAITLISTED, BEFORE, true)).toEqual({
      outcome: 'place',
    });
    expect(decideRegistration(facts(), WAITLISTED, START, true)).toEqual(refused('STARTED'));
  });
});

describe('decideCancellation', () => {
  it.each([
    ['a seat', {}, REGISTERED, BEFORE, { outcome: 'free-seat' }],
    ['a seat, after the deadline', closed, REGISTERED, BEFORE, { outcome: 'free-seat' }],
    ['a place in line', {}, WAITLISTED, BEFORE, { outcome: 'stop-waiting' }],
    ['a request', {}, REQUESTED, BEFORE, { outcome: 'withdraw' }],
    ['turned down', {}, DECLINED, BEFORE, { outcome: 'already' }],
    ['twice', {}, RegistrationStatus.CANCELLED, START, { outcome: 'already' }],
    ['never registered', {}, null, BEFORE, refused('NOT_REGISTERED')],
    ['a session that is off', { status: CANCELLED }, REGISTERED, BEFORE, refused('NOT_OPEN')],
    ['begun', {}, REGISTERED, START, refused('STARTED')],
  ] as const)('%s', (_, changes, own, now, expected) => {
    expect(decideCancellation(facts(changes), own, now)).toEqual(expected);
  });
});

describe('givesOutPlaces', () => {
  it.each([
    [{}, BEFORE, true],
    [closed, BEFORE, true],
    [{}, START, false],
    [{ status: DRAFT }, BEFORE, false],
    [{ status: CANCELLED }, BEFORE, false],
    [{ status: COMPLETED }, BEFORE, false],
  ])('%j', (changes, now, expected) => {
    expect(givesOutPlaces(facts(changes), now)).toBe(expected);
  });
});
