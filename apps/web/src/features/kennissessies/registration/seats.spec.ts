import type { KennissessieSeatsFragment } from '@academie/web-api/gql';
import { describe, expect, it } from 'vitest';
import { expected, freePlaces, isAlmostFull, seatAction } from './seats.js';

const open: KennissessieSeatsFragment = {
  id: 's',
  title: 'Sessie',
  startsAt: '2099-01-01T10:00:00Z',
  endsAt: '2099-01-01T11:00:00Z',
  status: 'PUBLISHED',
  capacity: 10,
  registeredCount: 4,
  freePlaces: 6,
  approval: false,
  registrationClosesAt: null,
  waitlistCount: 0,
  questionCount: 0,
  viewerRegistration: null,
  viewerCan: { register: true, cancelRegistration: false },
};
const full = { ...open, registeredCount: 10, freePlaces: 0, waitlistCount: 2 };

describe('the places of a session', () => {
  it('are counted, and called the last in time', () => {
    expect(freePlaces(open)).toBe(6);
    expect(freePlaces(full)).toBe(0);
    expect(freePlaces({ freePlaces: null })).toBeNull();
    expect(isAlmostFull({ capacity: 10, freePlaces: 3 })).toBe(true);
    expect(isAlmostFull({ capacity: 10, freePlaces: 4 })).toBe(false);
    expect(isAlmostFull({ capacity: 100, freePlaces: 10 })).toBe(true);
    expect(isAlmostFull(full)).toBe(false);
    expect(isAlmostFull({ capacity: null, freePlaces: null })).toBe(false);
  });
});

describe('what the reader can do', () => {
  it('follows what the API allows', () => {
    expect(seatAction(open)).toBe('register');
    expect(seatAction(full)).toBe('wait');
    expect(seatAction({ ...full, approval: true })).toBe('ask');
    expect(seatAction({ ...open, viewerCan: { register: false, cancelRegistration: false } })).toBeNull();
  });

  it.each([
    [open, 'register', 5, 0, 'REGISTERED', null],
    [full, 'wait', 10, 3, 'WAITLISTED', 3],
    [open, 'give-up', 3, 0, 'CANCELLED', null],
    // The first who waits moves up: as many places are taken, and one waits less.
    [full, 'give-up', 10, 1, 'CANCELLED', null],
    [full, 'stop-waiting', 10, 1, 'CANCELLED', null],
    [open, 'ask', 4, 0, 'REQUESTED', null],
    [open, 'withdraw', 4, 0, 'CANCELLED', null],
  ] as const)('shows at once what will come of it (%#)', (session, action, registered, waiting, status, position) => {
    const after = expected(session, action);
    expect(after).toMatchObject({ registeredCount: registered, waitlistCount: waiting });
    expect(after.viewerRegistration).toMatchObject({ status, waitlistPosition: position });
    expect(after.viewerCan.register).toBe(status === 'CANCELLED');
    expect(after.viewerCan.cancelRegistration).toBe(status !== 'CANCELLED');
  });
});
