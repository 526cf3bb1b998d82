import { RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { canWithdraw, type GuestFacts, GuestStatus, guestStatus } from './guest-state.js';

const at = new Date('2026-11-02T09:00:00Z');
const { INVITED, COMING, WAITING, DECLINED, WITHDRAWN } = GuestStatus;
const { REGISTERED, WAITLISTED, CANCELLED, ATTENDED } = RegistrationStatus;

describe('somebody who was invited', () => {
  it.each<[GuestStatus, boolean, Partial<GuestFacts>]>([
    [INVITED, true, {}],
    [INVITED, true, { registration: CANCELLED }],
    [COMING, false, { acceptedAt: at, registration: REGISTERED }],
    [COMING, false, { acceptedAt: at, registration: ATTENDED }],
    [WAITING, false, { acceptedAt: at, registration: WAITLISTED }],
    [DECLINED, true, { declinedAt: at }],
    [DECLINED, true, { acceptedAt: at, registration: CANCELLED }],
    [DECLINED, true, { acceptedAt: at, declinedAt: at, registration: CANCELLED }],
    [WITHDRAWN, false, { withdrawnAt: at }],
    [WITHDRAWN, false, { withdrawnAt: at, declinedAt: at }],
  ])('is %s (can be withdrawn: %s)', (status, withdrawable, facts) => {
    const nothing = { acceptedAt: null, declinedAt: null, withdrawnAt: null, registration: null };
    expect(guestStatus({ ...nothing, ...facts })).toBe(status);
    expect(canWithdraw(status)).toBe(withdrawable);
  });
});
