import { MembershipStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { decideAdmission } from './admission.js';
import { NetwerkAccess } from './words.js';

describe('decideAdmission', () => {
  it.each([
    [NetwerkAccess.OPEN, null, 'join'],
    [NetwerkAccess.OPEN, MembershipStatus.LEFT, 'join'],
    [NetwerkAccess.OPEN, MembershipStatus.ACTIVE, 'already'],
    [NetwerkAccess.ON_REQUEST, null, 'ask'],
    [NetwerkAccess.ON_REQUEST, MembershipStatus.REQUESTED, 'already'],
    [NetwerkAccess.ON_REQUEST, MembershipStatus.DECLINED, 'ask'],
    [NetwerkAccess.ON_REQUEST, MembershipStatus.ACTIVE, 'already'],
  ])('%s, now %s: %s', (access, current, outcome) => {
    expect(decideAdmission(access, current).outcome).toBe(outcome);
  });
});
