import { describe, expect, it } from '@jest/globals';
import { dueDate } from './due-date.js';

describe('dueDate', () => {
  it.each([
    ['over a weekend', '2026-11-04T09:00:00Z', '2026-11-11T16:00:00Z'],
    ['put on a Saturday', '2026-11-07T12:00:00Z', '2026-11-13T16:00:00Z'],
    ['put late on Sunday, when it is Monday in the Netherlands', '2026-11-08T23:30:00Z', '2026-11-16T16:00:00Z'],
    ['over Easter', '2026-04-02T08:00:00Z', '2026-04-10T15:00:00Z'],
    ['over Koningsdag', '2026-04-23T08:00:00Z', '2026-05-01T15:00:00Z'],
    ['over Hemelvaart', '2026-05-12T08:00:00Z', '2026-05-20T15:00:00Z'],
    ['over Christmas and the new year', '2026-12-23T08:00:00Z', '2026-12-31T16:00:00Z'],
    ['over New Year on a Friday', '2026-12-29T08:00:00Z', '2027-01-06T16:00:00Z'],
    ['over the change of the clock, still at 17.00 uur', '2026-10-23T08:00:00Z', '2026-10-30T16:00:00Z'],
  ])('%s', (_, submittedAt, due) => {
    expect(dueDate(new Date(submittedAt)).toISOString()).toBe(new Date(due).toISOString());
  });
});
