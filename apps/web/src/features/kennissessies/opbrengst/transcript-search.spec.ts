import { describe, expect, it } from 'vitest';
import { findLines, splitAround } from './transcript-search.js';

const lines = [
  { at: 1, speaker: 'Noor', text: 'Goede Ideeën over bomen.' },
  { at: 5, speaker: null, text: 'En nu koffie.' },
];

describe('searching in a transcript', () => {
  it('finds words without minding accents and capitals, and who speaks', () => {
    expect(findLines(lines, 'ideeen').map(({ at }) => at)).toEqual([1]);
    expect(findLines(lines, 'noor').map(({ at }) => at)).toEqual([1]);
    expect(findLines(lines, ' ').map(({ at }) => at)).toEqual([1, 5]);
    expect(findLines(lines, 'thee')).toEqual([]);
  });

  it('marks the word as it is written, and loses nothing of the text', () => {
    const parts = splitAround('Ideeën en nog eens ideeën', 'ideeen');
    expect(parts.filter(({ hit }) => hit).map(({ part }) => part)).toEqual(['Ideeën', 'ideeën']);
    expect(parts.map(({ part }) => part).join('')).toBe('Ideeën en nog eens ideeën');
    expect(splitAround('Niets hier', 'koffie')).toEqual([{ key: '0', part: 'Niets hier', hit: false }]);
  });
});
