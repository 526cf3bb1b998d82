import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readChapters, writeChapters } from './chapters.js';

describe('chapters', () => {
  it('are read as people paste them', () => {
    expect(readChapters('00:00 Welkom\n\n12:30 - Vragen uit de zaal\r\n1:02:30 Afsluiting\n')).toEqual({
      outcome: 'read',
      chapters: [
        { at: 0, title: 'Welkom' },
        { at: 750, title: 'Vragen uit de zaal' },
        { at: 3750, title: 'Afsluiting' },
      ],
    });
    expect(readChapters('')).toEqual({ outcome: 'read', chapters: [] });
  });

  it.each([
    ['00:00 Welkom\nVragen', 'Regel 2:'],
    ['00:75 Welkom', 'Regel 1:'],
    ['05:00 Later\n\n04:00 Eerder', 'Regel 3:'],
    [`00:00 ${'x'.repeat(201)}`, 'Regel 1:'],
    [Array.from({ length: 101 }, (_, n) => `${n}:00 Deel`).join('\n'), 'Regel 101:'],
  ])('are refused with the line', (text, line) => {
    const read = readChapters(text);
    expect(read.outcome === 'refused' && read.message.startsWith(line)).toBe(true);
  });

  it('come back the same from what is written', () => {
    const title = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[A-Za-z]$/);
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 35_999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, title, (seconds, words) => {
        const chapters = seconds.sort((a, b) => a - b).map((at) => ({ at, title: words }));
        expect(readChapters(writeChapters(chapters))).toEqual({ outcome: 'read', chapters });
      }),
    );
  });
});
