import { RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { newNumber, readNumber } from './certificate-number.js';
import { decideIssuing, hoursOf } from './issuing.js';

const { ATTENDED, NO_SHOW, REGISTERED } = RegistrationStatus;

describe('who gets a certificate', () => {
  it.each([
    [{ isOn: true, isClosed: true, status: ATTENDED, hasValid: false }, 'issue'],
    [{ isOn: true, isClosed: true, status: ATTENDED, hasValid: true }, 'leave'],
    [{ isOn: true, isClosed: true, status: NO_SHOW, hasValid: false }, 'leave'],
    [{ isOn: true, isClosed: true, status: NO_SHOW, hasValid: true }, 'withdraw'],
    [{ isOn: true, isClosed: false, status: ATTENDED, hasValid: false }, 'leave'],
    [{ isOn: false, isClosed: true, status: ATTENDED, hasValid: false }, 'leave'],
    // Switching it off takes nothing back from who was there, and protects nobody who was not.
    [{ isOn: false, isClosed: true, status: ATTENDED, hasValid: true }, 'leave'],
    [{ isOn: false, isClosed: true, status: NO_SHOW, hasValid: true }, 'withdraw'],
    [{ isOn: true, isClosed: true, status: REGISTERED, hasValid: false }, 'leave'],
  ] as const)('%j: %s', (facts, decision) => {
    expect(decideIssuing(facts)).toBe(decision);
  });

  it.each([
    [75, 1.25],
    [90, 1.5],
    [100, 1.75],
    [5, 0.25],
  ])('%d minutes are %d hours', (minutes, hours) => {
    const start = new Date('2026-12-01T09:00:00Z');
    expect(hoursOf(start, new Date(start.getTime() + minutes * 60_000))).toBe(hours);
  });
});

describe('the number', () => {
  it('is never the same, and can be typed over', () => {
    const made = Array.from({ length: 200 }, () => newNumber(2026));
    expect(new Set(made).size).toBe(200);
    for (const number of made) {
      expect(readNumber(` ${number.toLowerCase()} `)).toBe(number);
      const group = number.slice(8);
      expect(readNumber(`AC-2026-${group.replaceAll('0', 'o').replaceAll('1', 'l')}`)).toBe(number);
    }
  });

  it.each(['', 'AC-2026', 'AC-2026-7F3K', "AC-2026' or 1=1", 'XX-2026-7F3K-9RM2-TX4B-8HJD-2VWN-C6KP-M3TR'])(
    'is not %j',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});
