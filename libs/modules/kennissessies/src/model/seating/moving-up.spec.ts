import { describe, expect, it } from '@jest/globals';
import { decideMovingUp } from './moving-up.js';

const rules = { startsAt: new Date('2026-12-02T09:00:00Z'), promoteUntilHours: 24, offerMinutes: 240 };

describe('decideMovingUp', () => {
  it.each([
    ['long before', {}, '2026-12-01T08:59:59Z', { how: 'seat' }],
    ['from that hour on', {}, '2026-12-01T09:00:00Z', { how: 'offer', expiresAt: new Date('2026-12-01T13:00:00Z') }],
    ['an offer never outlives the start', {}, '2026-12-02T08:00:00Z', { how: 'offer', expiresAt: rules.startsAt }],
    ['at once until the start', { promoteUntilHours: 0 }, '2026-12-02T08:59:59Z', { how: 'seat' }],
  ])('%s', (_, changes, now, expected) => {
    expect(decideMovingUp({ ...rules, ...changes }, new Date(now))).toEqual(expected);
  });
});
