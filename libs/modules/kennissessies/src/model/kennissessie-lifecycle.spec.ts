import { KennissessieStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { type LifecycleAction, nextStatus, statusAt, transition } from './kennissessie-lifecycle.js';

const { DRAFT, PUBLISHED, COMPLETED, CANCELLED } = KennissessieStatus;
const ACTIONS: readonly LifecycleAction[] = ['edit', 'publish', 'cancel', 'restore', 'complete'];

describe('the life of a kennissessie', () => {
  it.each([
    [DRAFT, { edit: DRAFT, publish: PUBLISHED, cancel: null, restore: null, complete: null }],
    [PUBLISHED, { edit: PUBLISHED, publish: null, cancel: CANCELLED, restore: null, complete: COMPLETED }],
    [COMPLETED, { edit: null, publish: null, cancel: null, restore: null, complete: null }],
    [CANCELLED, { edit: null, publish: null, cancel: null, restore: PUBLISHED, complete: null }],
  ])('from %s goes to %j', (status, expected) => {
    expect(Object.fromEntries(ACTIONS.map((action) => [action, nextStatus(status, action)]))).toEqual(expected);
  });

  it.each([
    [DRAFT, 'cancel', 'NOT_PUBLISHED'],
    [PUBLISHED, 'publish', 'ALREADY_PUBLISHED'],
    [COMPLETED, 'edit', 'ALREADY_ENDED'],
    [CANCELLED, 'cancel', 'ALREADY_CANCELLED'],
    [PUBLISHED, 'restore', 'ALREADY_PUBLISHED'],
  ] as const)('refuses from %s to %s with a reason', (status, action, reason) => {
    expect(() => transition(status, action)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', details: expect.objectContaining({ reason }) }),
    );
  });

  it('is over when it ends, before anybody wrote that down', () => {
    const endsAt = new Date('2026-12-01T10:30:00Z');
    expect(statusAt(PUBLISHED, endsAt, new Date('2026-12-01T10:29:59Z'))).toBe(PUBLISHED);
    expect(statusAt(PUBLISHED, endsAt, endsAt)).toBe(COMPLETED);
    expect(statusAt(CANCELLED, endsAt, endsAt)).toBe(CANCELLED);
    expect(statusAt(DRAFT, endsAt, endsAt)).toBe(DRAFT);
  });
});
