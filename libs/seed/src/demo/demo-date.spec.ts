import { describe, expect, it } from '@jest/globals';
import { demoDate } from './demo-date.js';

describe('demoDate', () => {
  it.each([
    ['a weekday stays', '2026-03-02', 3, '2026-03-05'],
    ['Saturday ahead becomes Monday', '2026-03-02', 5, '2026-03-09'],
    ['Sunday ahead becomes Monday', '2026-03-02', 6, '2026-03-09'],
    ['Saturday past becomes Friday', '2026-03-02', -2, '2026-02-27'],
    ['Sunday past becomes Friday', '2026-03-02', -1, '2026-02-27'],
    ['today on a weekend becomes Monday', '2026-03-07', 0, '2026-03-09'],
    ['a change of the clock shifts nothing', '2026-03-27', 4, '2026-03-31'],
  ])('%s', (_name, today, dayOffset, expected) => {
    expect(demoDate(today, dayOffset)).toBe(expected);
  });
});
