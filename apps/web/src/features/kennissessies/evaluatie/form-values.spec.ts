import { describe, expect, it } from 'vitest';
import { moved, toInput, toPreview } from './form-values.js';

const question = { key: 'a', kind: 'CHOICE', text: 'Kiest u?', required: true, several: true } as const;

describe('the questions while they are written', () => {
  it('take each line as a choice, and only where one chooses', () => {
    const questions = [
      { ...question, choices: ' ja \n\nnee\n' },
      { ...question, kind: 'TEXT' as const, choices: 'rest' },
    ];
    expect(toInput({ anonymous: true, questions }).questions).toEqual([
      { kind: 'CHOICE', text: 'Kiest u?', required: true, choices: ['ja', 'nee'], several: true },
      { kind: 'TEXT', text: 'Kiest u?', required: true, choices: [], several: false },
    ]);
    expect(toPreview(questions)[0]).toMatchObject({ id: 'a', choices: ['ja', 'nee'] });
  });

  it('change places, and stay where there is none', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
