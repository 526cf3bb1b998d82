import { describe, expect, it } from 'vitest';
import type { Question } from './fill-values.js';
import { barsOf, conclusionOf } from './outcome-words.js';

const scale: Question = { id: 'a', kind: 'SCALE', text: 'Goed?', required: true, choices: [], several: false };
const choice: Question = { ...scale, kind: 'CHOICE', choices: ['De uitleg', 'De koffie'] };

describe('the words of an outcome', () => {
  it('say the average as the Dutch write it, and how many were content', () => {
    const outcome = { questionId: 'a', count: 3, average: 13 / 3, bars: [0, 0, 0, 2, 1], texts: [] };
    expect(conclusionOf(scale, outcome)).toBe('Gemiddeld 4,3 van de 5. Een 4 of 5: 3 van de 3 mensen.');
    expect(barsOf(scale, outcome.bars)).toHaveLength(5);
  });

  it('name what was chosen most, and all of them when they are level', () => {
    const outcome = { questionId: 'a', count: 3, average: null, bars: [2, 1], texts: [] };
    expect(conclusionOf(choice, outcome)).toBe('Het vaakst gekozen: De uitleg (2 van de 3 mensen).');
    expect(conclusionOf(choice, { ...outcome, bars: [1, 1] })).toContain('De uitleg, De koffie');
    expect(conclusionOf(choice, { ...outcome, count: 0, bars: [0, 0] })).toBe('Niemand heeft deze vraag beantwoord.');
  });
});
