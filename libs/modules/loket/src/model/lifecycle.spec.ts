import { LeervraagStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { afterAction, type LeervraagAction, UNANSWERED } from './lifecycle.js';

const { SUBMITTED, IN_PROGRESS, ROUTED, ANSWERED, CLOSED } = LeervraagStatus;

describe('the life of a leervraag', () => {
  it.each<[LeervraagStatus, LeervraagAction, LeervraagStatus | null]>([
    [SUBMITTED, 'take', IN_PROGRESS],
    [SUBMITTED, 'route', ROUTED],
    [SUBMITTED, 'answer', ANSWERED],
    [SUBMITTED, 'close', null],
    [IN_PROGRESS, 'take', null],
    [IN_PROGRESS, 'route', ROUTED],
    [IN_PROGRESS, 'answer', ANSWERED],
    [IN_PROGRESS, 'close', null],
    [ROUTED, 'take', null],
    [ROUTED, 'route', ROUTED],
    [ROUTED, 'answer', ANSWERED],
    [ROUTED, 'close', null],
    [ANSWERED, 'take', null],
    [ANSWERED, 'route', null],
    [ANSWERED, 'answer', null],
    [ANSWERED, 'close', CLOSED],
    [CLOSED, 'take', null],
    [CLOSED, 'route', null],
    [CLOSED, 'answer', null],
    [CLOSED, 'close', null],
  ])('%s, %s: %s', (status, action, after) => {
    expect(afterAction(status, action)).toBe(after);
  });

  it('counts as unanswered exactly what can still be answered', () => {
    const answerable = Object.values(LeervraagStatus).filter((status) => afterAction(status, 'answer') !== null);
    expect(answerable).toEqual(UNANSWERED);
  });
});
