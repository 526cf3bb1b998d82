import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { decideApproval } from './approval.js';
import type { SeatingFacts } from './seating.js';

const { REQUESTED, DECLINED, REGISTERED, WAITLISTED, CANCELLED, ATTENDED } = RegistrationStatus;
const START = new Date('2026-12-01T09:00:00Z');
const BEFORE = new Date('2026-12-01T08:00:00Z');
const open: SeatingFacts = {
  status: KennissessieStatus.PUBLISHED,
  startsAt: START,
  registrationClosesAt: BEFORE,
  approval: true,
};
const refused = (reason: string) => ({ outcome: 'refused', reason });

describe('decideApproval', () => {
  it.each([
    ['yes', REQUESTED, true, { outcome: 'admit' }],
    ['no', REQUESTED, false, { outcome: 'decline' }],
    ['yes after no', DECLINED, true, { outcome: 'admit' }],
    ['no twice', DECLINED, false, { outcome: 'already' }],
    ['yes twice', REGISTERED, true, { outcome: 'already' }],
    ['yes to who waits', WAITLISTED, true, { outcome: 'already' }],
    ['no to who has a seat', REGISTERED, false, refused('HAS_A_PLACE')],
    ['no to who waits', WAITLISTED, false, refused('HAS_A_PLACE')],
    ['no to who was there', ATTENDED, false, refused('HAS_A_PLACE')],
    ['who withdrew', CANCELLED, true, refused('NO_REQUEST')],
  ] as const)('%s', (_, status, admit, expected) => {
    expect(decideApproval(open, status, admit, BEFORE)).toEqual(expected);
  });

  it('is over when the session begins, or is off', () => {
    expect(decideApproval(open, REQUESTED, true, START)).toEqual(refused('TOO_LATE'));
    const off = { ...open, status: KennissessieStatus.CANCELLED };
    expect(decideApproval(off, REQUESTED, false, BEFORE)).toEqual(refused('TOO_LATE'));
  });
});
