import { describe, expect, it } from 'vitest';
import {
  dateAndTime,
  dateParts,
  daysFromNow,
  duration,
  fromFieldValue,
  longDate,
  partialDate,
  relativeDay,
  relativeMoment,
  shortDate,
  timeRange,
  toFieldValue,
} from './time.js';

const now = '2026-11-20T12:00:00Z';

describe('times as the Dutch write them', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '2026-11-24T10:30:00Z', '10.00 tot 11.30 uur', '90 minuten'],
    ['2026-07-01T07:30:00+00:00', '2026-07-01T09:30:00Z', '09.30 tot 11.30 uur', '2 uur'],
    ['2026-11-24T08:30:00Z', '2026-11-24T15:00:00Z', '09.30 tot 16.00 uur', '6,5 uur'],
    ['2026-11-24T23:30:00+01:00', '2026-11-24T23:31:00Z', '23.30 tot 00.31 uur', '61 minuten'],
    ['2026-11-24T09:00:00Z', '2026-11-26T15:00:00Z', '10.00 tot 16.00 uur', '3 dagen'],
  ])('%s to %s', (from, to, range, length) => {
    expect(timeRange(from, to)).toBe(range);
    expect(duration(from, to)).toBe(length);
  });

  it('names the day, and the year only when it is another', () => {
    expect(longDate('2026-11-24T09:00:00Z', now)).toBe('dinsdag 24 november');
    expect(longDate('2027-01-05T09:00:00Z', now)).toBe('dinsdag 5 januari 2027');
    expect(shortDate('2025-11-24T09:00:00Z', now)).toBe('24 november 2025');
    expect(dateAndTime('2026-11-24T09:00:00Z', now)).toBe('dinsdag 24 november om 10.00 uur');
  });

  it('takes the Dutch day, also when it is still yesterday in Greenwich', () => {
    expect(dateParts('2026-11-23T23:30:00Z')).toEqual({
      dateTime: '2026-11-24',
      weekday: 'di',
      day: '24',
      month: 'nov',
    });
    expect(daysFromNow('2026-11-20T23:30:00Z', now)).toBe(1);
    expect(relativeDay('2026-11-20T23:30:00Z', now)).toBe('morgen');
    expect(relativeDay('2026-11-19T22:59:00Z', now)).toBe('gisteren');
    expect(relativeDay('2026-11-18T12:00:00Z', now)).toBe('18 november');
  });

  it.each([
    ['2022', '2022'],
    ['2022-09', 'september 2022'],
    ['2022-09-06', '6 september 2022'],
  ])('says %s as precisely as its source', (value, words) => {
    expect(partialDate(value)).toBe(words);
  });

  it.each([
    ['2026-11-20T11:59:40Z', 'zojuist'],
    ['2026-11-20T11:59:00Z', '1 minuut geleden'],
    ['2026-11-20T11:15:00Z', '45 minuten geleden'],
    ['2026-11-20T09:14:00Z', 'vandaag om 10.14 uur'],
    ['2026-11-19T09:14:00Z', 'gisteren om 10.14 uur'],
    ['2026-11-20T13:00:00Z', 'vandaag om 14.00 uur'],
  ])('%s was %s', (moment, words) => {
    expect(relativeMoment(moment, now)).toBe(words);
  });
});

describe('what a date and time field means', () => {
  it('is Dutch time, in winter and in summer', () => {
    expect(fromFieldValue({ date: '2026-11-24', time: '10:00' })).toBe('2026-11-24T09:00:00Z');
    expect(fromFieldValue({ date: '2026-07-24', time: '10:00' })).toBe('2026-07-24T08:00:00Z');
  });

  it('comes back as it went', () => {
    // The night the clock goes back has two half past twos; the field means the first, and keeps meaning it.
    for (const value of [
      { date: '2026-10-25', time: '02:30' },
      { date: '2026-03-28', time: '23:55' },
    ]) {
      const moment = fromFieldValue(value);
      expect(moment).not.toBeNull();
      expect(toFieldValue(String(moment))).toEqual(value);
    }
  });

  it('is nothing when it is not filled in', () => {
    expect(fromFieldValue({ date: '', time: '10:00' })).toBeNull();
    expect(fromFieldValue({ date: '2026-11-24', time: '' })).toBeNull();
    expect(fromFieldValue({ date: '2026-02-31', time: '10:00' })).toBeNull();
  });
});
