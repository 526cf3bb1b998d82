import { describe, expect, it } from '@jest/globals';
import { clockChangeProblem, localTimeProblem, offsetTimeProblem, wallTimeProblem } from './clock-change.js';

describe('localTimeProblem', () => {
  it.each([
    ['just before the doubled hour', '2027-10-30T23:59:59Z', null],
    ['its first beginning', '2027-10-31T00:00:00Z', 'doubled'],
    ['half past, summer time', '2027-10-31T00:30:00Z', 'doubled'],
    ['half past, winter time', '2027-10-31T01:30:00Z', 'doubled'],
    ['its last second', '2027-10-31T01:59:59Z', 'doubled'],
    ['three o’clock', '2027-10-31T02:00:00Z', null],
    ['the spring change', '2027-03-28T01:00:00Z', null],
    ['an ordinary day', '2026-12-01T09:00:00Z', null],
  ])('%s', (_, instant, problem) => {
    expect(localTimeProblem(new Date(instant))).toBe(problem);
  });

  it('refuses an invalid instant', () => {
    expect(() => localTimeProblem(new Date('never'))).toThrow(RangeError);
  });
});

describe('wallTimeProblem', () => {
  it.each([
    ['2027-03-28T01:59', null],
    ['2027-03-28T02:00', 'skipped'],
    ['2027-03-28T02:30:00', 'skipped'],
    ['2027-03-28 02:59:59', 'skipped'],
    ['2027-03-28T03:00', null],
    ['2027-10-31T01:59', null],
    ['2027-10-31T02:00', 'doubled'],
    ['2027-10-31T02:59:59.999', 'doubled'],
    ['2027-10-31T03:00', null],
    ['2028-03-26T02:30', 'skipped'],
    ['2027-04-04T02:30', null],
  ])('%s', (local, problem) => {
    expect(wallTimeProblem(local)).toBe(problem);
  });

  it.each(['', 'morgen', '2027-02-30T10:00', '2027-03-28', '2027-03-28T02:30Z'])('refuses %j', (local) => {
    expect(() => wallTimeProblem(local)).toThrow(RangeError);
  });
});

describe('offsetTimeProblem', () => {
  it.each([
    ['typed in the gap, winter offset', '2027-03-28T02:30:00+01:00', 'skipped'],
    ['typed in the gap, summer offset', '2027-03-28T02:30:00+02:00', 'skipped'],
    ['half past two UTC is half past four here', '2027-03-28T02:30:00Z', null],
    ['half past two in New York', '2027-03-28T02:30:00-04:00', null],
    ['the same instant, typed well', '2027-03-28T03:30:00+02:00', null],
    ['doubled, first time', '2027-10-31T02:30:00+02:00', 'doubled'],
    ['doubled, second time', '2027-10-31T02:30:00+01:00', 'doubled'],
    ['doubled, typed in UTC', '2027-10-31T00:30:00.000Z', 'doubled'],
    ['doubled, typed with the offset of the other season', '2027-10-31T01:30:00+01:00', 'doubled'],
    ['an ordinary day', '2026-12-01T10:00:00+01:00', null],
  ])('%s', (_, iso, problem) => {
    expect(offsetTimeProblem(iso)).toBe(problem);
  });

  it.each(['2027-03-28T02:30:00', '2027-02-30T10:00:00+01:00', 'Z', '+01:00'])('refuses %j', (iso) => {
    expect(() => offsetTimeProblem(iso)).toThrow(RangeError);
  });
});

describe('clockChangeProblem', () => {
  it('takes a time with or without an offset', () => {
    expect(clockChangeProblem('2027-03-28T02:30')).toBe('skipped');
    expect(clockChangeProblem('2027-03-28T02:30:00+01:00')).toBe('skipped');
    expect(clockChangeProblem('2027-03-28T02:30:00Z')).toBeNull();
  });
});
