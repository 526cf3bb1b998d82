import { describe, expect, it } from '@jest/globals';
import { matchedWords, quotedList } from './telling-words.js';

describe('the words that two texts share', () => {
  it('are told each once', () => {
    expect(matchedWords('Over \u0001Warmte\u0002 in de \u0001wijk\u0002 en \u0001warmte\u0002')).toEqual([
      'warmte',
      'wijk',
    ]);
    expect(matchedWords('Niets')).toEqual([]);
    expect(matchedWords(null)).toEqual([]);
  });

  it.each([
    [[], ''],
    [['warmte'], '‘warmte’'],
    [['warmte', 'wijk', 'geld'], '‘warmte’, ‘wijk’ en ‘geld’'],
  ])('%j', (words, text) => {
    expect(quotedList(words)).toBe(text);
  });
});
