import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AttendanceFacts,
  AttendanceMark,
  decideCheckIn,
  decideClosing,
  decideMark,
  decideWalkIn,
  joinCounts,
  takesCheckIns,
} from './attendance.js';
import { CODE_SHOWN_MS, codeFrom, readCode, shownUntil, windowAt } from './check-in-code.js';

const { DRAFT, PUBLISHED, COMPLETED, CANCELLED } = KennissessieStatus;
const { REGISTERED, WAITLISTED, ATTENDED, NO_SHOW } = RegistrationStatus;
const { PRESENT, ABSENT, UNKNOWN } = AttendanceMark;

/** Ten o'clock until half past eleven. */
const session: AttendanceFacts = {
  status: PUBLISHED,
  startsAt: new Date('2026-12-01T10:00:00Z'),
  endsAt: new Date('2026-12-01T11:30:00Z'),
  attendanceClosedAt: null,
};
const closed = { ...session, attendanceClosedAt: new Date('2026-12-01T12:00:00Z') };
const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);
const shown = (decision: { outcome: string; reason?: string }) => decision.reason ?? decision.outcome;

describe('checking in', () => {
  it.each([
    ['08:59', session, REGISTERED, 'TOO_EARLY'],
    ['09:00', session, REGISTERED, 'record'],
    ['11:29', session, REGISTERED, 'record'],
    ['11:30', session, REGISTERED, 'OVER'],
    ['11:30', session, ATTENDED, 'already'],
    ['10:30', session, ATTENDED, 'already'],
    ['10:30', session, NO_SHOW, 'record'],
    ['10:30', session, WAITLISTED, 'NO_SEAT'],
    ['10:30', session, RegistrationStatus.CANCELLED, 'NO_SEAT'],
    ['10:30', session, null, 'NO_SEAT'],
    ['10:30', { ...session, status: DRAFT }, REGISTERED, 'NOT_OPEN'],
    ['10:30', { ...session, status: CANCELLED }, REGISTERED, 'NOT_OPEN'],
  ] as const)('at %s', (time, facts, own, outcome) => {
    expect(shown(decideCheckIn(facts, own, at(time)))).toBe(outcome);
  });

  it('takes codes exactly while checking in is possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 300 }), (minutes) => {
        const now = new Date(session.startsAt.getTime() + minutes * 60_000);
        expect(takesCheckIns(session, now)).toBe(decideCheckIn(session, REGISTERED, now).outcome === 'record');
      }),
    );
  });
});

describe('going to the online session', () => {
  it.each([
    ['09:29', REGISTERED, false],
    ['09:30', REGISTERED, true],
    ['11:29', NO_SHOW, true],
    ['11:30', REGISTERED, false],
    ['10:00', ATTENDED, false],
    ['10:00', WAITLISTED, false],
    ['10:00', null, false],
  ] as const)('at %s counts', (time, own, counts) => {
    expect(joinCounts(session, own, at(time))).toBe(counts);
  });
});

describe('the list', () => {
  it.each([
    ['08:59', session, REGISTERED, PRESENT, 'TOO_EARLY'],
    ['09:00', session, REGISTERED, PRESENT, 'set'],
    ['09:00', session, REGISTERED, ABSENT, 'NOT_STARTED'],
    ['10:00', session, REGISTERED, ABSENT, 'set'],
    ['10:00', session, NO_SHOW, UNKNOWN, 'set'],
    ['10:00', session, REGISTERED, UNKNOWN, 'already'],
    ['10:00', session, ATTENDED, PRESENT, 'already'],
    ['10:00', session, WAITLISTED, PRESENT, 'NO_SEAT'],
    ['10:00', { ...session, status: CANCELLED }, REGISTERED, PRESENT, 'NOT_OPEN'],
    ['23:00', { ...closed, status: COMPLETED }, NO_SHOW, PRESENT, 'set'],
    ['23:00', { ...closed, status: COMPLETED }, ATTENDED, ABSENT, 'set'],
    ['23:00', { ...closed, status: COMPLETED }, ATTENDED, UNKNOWN, 'CLOSED'],
  ] as const)('at %s', (time, facts, own, mark, outcome) => {
    expect(shown(decideMark(facts, own, mark, at(time)))).toBe(outcome);
  });

  it.each([
    ['08:59', session, null, 'TOO_EARLY'],
    ['09:00', session, null, 'record'],
    ['10:00', session, WAITLISTED, 'record'],
    ['10:00', session, ATTENDED, 'already'],
    ['10:00', { ...session, status: CANCELLED }, null, 'NOT_OPEN'],
  ] as const)('lets in who has no seat, at %s', (time, facts, own, outcome) => {
    expect(shown(decideWalkIn(facts, own, at(time)))).toBe(outcome);
  });
});

describe('closing', () => {
  it.each([
    ['11:29', session, 3, 'NOT_OVER'],
    ['11:30', session, 3, 'close'],
    ['11:30', session, 0, 'NOTHING_RECORDED'],
    ['12:30', closed, 3, 'already'],
    ['11:30', { ...session, status: CANCELLED }, 3, 'NOT_OPEN'],
  ] as const)('at %s', (time, facts, recorded, outcome) => {
    expect(shown(decideClosing(facts, recorded, at(time)))).toBe(outcome);
  });
});

describe('the code', () => {
  it('can be typed as it is read, and is nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const code = codeFrom(Buffer.from(bytes));
        expect(code).toMatch(/^[CDFHJKMNPRTVWX34679]{6}$/);
        expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
      }),
    );
    expect(readCode('CDFHJ')).toBeNull();
    expect(readCode('CDFHJO')).toBeNull();
  });

  it('makes room for the next one when it is no longer shown', () => {
    const now = at('10:00');
    const until = shownUntil(now);
    expect(until.getTime() - now.getTime()).toBeLessThanOrEqual(CODE_SHOWN_MS);
    expect(windowAt(new Date(until.getTime() - 1))).toBe(windowAt(now));
    expect(windowAt(until)).toBe(windowAt(now) + 1);
  });
});
