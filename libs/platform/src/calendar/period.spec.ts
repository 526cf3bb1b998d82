import { describe, expect, it } from '@jest/globals';
import { PERIODS } from './fixtures/samples.js';
import { describeMoment, describePeriod } from './period.js';

describe('describePeriod', () => {
  it.each([
    ['winter', 'dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd)'],
    ['summer', 'dinsdag 15 juni 2027, 14.00 tot 15.00 uur (Nederlandse tijd)'],
    ['springNight', 'zondag 28 maart 2027, 01.30 tot 03.30 uur (Nederlandse tijd)'],
    ['doubledSecond', 'zondag 31 oktober 2027, 02.15 (wintertijd) tot 02.45 (wintertijd) uur (Nederlandse tijd)'],
    ['intoDoubled', 'zondag 31 oktober 2027, 00.00 tot 02.30 (zomertijd) uur (Nederlandse tijd)'],
    ['overNewYear', 'donderdag 31 december 2026, 23.00 uur tot vrijdag 1 januari 2027, 01.30 uur (Nederlandse tijd)'],
  ])('%s', (name, words) => {
    const [start = '', end = ''] = PERIODS[name] ?? [];
    expect(describePeriod(new Date(start), new Date(end))).toBe(words);
  });
});

describe('describeMoment', () => {
  it('names day, time and zone', () => {
    expect(describeMoment(new Date('2026-12-01T09:00:00Z'))).toBe(
      'dinsdag 1 december 2026 om 10.00 uur (Nederlandse tijd)',
    );
  });
});
