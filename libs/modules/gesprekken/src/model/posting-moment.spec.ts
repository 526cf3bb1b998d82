import { describe, expect, it } from '@jest/globals';
import { postingMoment } from './posting-moment.js';

const at = (time: string) => new Date(`2026-11-02T${time}Z`);

describe('postingMoment', () => {
  it.each([
    ['later', '09:00:00.500', '09:00:00.000', '09:00:00.500'],
    ['in the same millisecond', '09:00:00.000', '09:00:00.000', '09:00:00.001'],
    ['by a clock that is behind', '08:59:58.000', '09:00:00.000', '09:00:00.001'],
  ])('%s', (_, now, last, expected) => {
    expect(postingMoment(at(now), at(last))).toEqual(at(expected));
  });
});
