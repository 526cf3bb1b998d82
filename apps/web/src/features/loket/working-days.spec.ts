import { describe, expect, it } from 'vitest';
import { dueBadge } from './loket-words.js';
import { workingDaysLeft } from './working-days.js';

describe('how many working days are left', () => {
  it.each([
    ['the same day', '2026-11-24T08:00:00Z', '2026-11-24T16:00:00Z', 0],
    ['the next day', '2026-11-23T16:30:00Z', '2026-11-24T16:00:00Z', 1],
    ['over a weekend', '2026-11-20T08:00:00Z', '2026-11-24T16:00:00Z', 2],
    ['asked on a Sunday', '2026-11-22T08:00:00Z', '2026-11-23T16:00:00Z', 1],
    ['over Christmas', '2026-12-24T08:00:00Z', '2026-12-28T16:00:00Z', 1],
    ['over Easter', '2026-04-03T08:00:00Z', '2026-04-07T15:00:00Z', 1],
    ['over Hemelvaart', '2026-05-13T08:00:00Z', '2026-05-15T15:00:00Z', 1],
    ["over the King's birthday on a Saturday before a Sunday", '2025-04-25T08:00:00Z', '2025-04-28T15:00:00Z', 1],
    ['late in the evening it is still the Dutch day', '2026-11-23T22:30:00Z', '2026-11-24T16:00:00Z', 1],
  ])('%s', (_case, now, due, left) => {
    expect(workingDaysLeft(due, now)).toBe(left);
  });
});

describe('what is said of a deadline', () => {
  const now = '2026-11-20T08:00:00Z';
  it.each([
    ['SUBMITTED', '2026-11-20T07:59:00Z', 'Te laat'],
    ['ROUTED', '2026-11-20T16:00:00Z', 'Vandaag'],
    ['SUBMITTED', '2026-11-23T16:00:00Z', 'Binnen 1 werkdag'],
    ['IN_PROGRESS', '2026-11-24T16:00:00Z', 'Binnen 2 werkdagen'],
  ] as const)('%s, due %s: %s', (status, dueAt, text) => {
    expect(dueBadge({ status, dueAt }, now)?.text).toBe(text);
  });

  it('is nothing once it is answered', () => {
    expect(dueBadge({ status: 'ANSWERED', dueAt: '2026-11-19T16:00:00Z' }, now)).toBeNull();
  });
});
