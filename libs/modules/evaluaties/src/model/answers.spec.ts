import { describe, expect, it } from '@jest/globals';
import { acceptAnswers, type GivenAnswer } from './answers.js';
import { EvaluatieQuestionKind, type StoredQuestion } from './words.js';

const { SCALE, CHOICE, TEXT } = EvaluatieQuestionKind;
const base = { text: 'Vraag?', required: false, choices: [], several: false };
const cijfer: StoredQuestion = { ...base, id: 'cijfer', kind: SCALE, required: true };
const een: StoredQuestion = { ...base, id: 'een', kind: CHOICE, choices: ['a', 'b', 'c'] };
const meer: StoredQuestion = { ...een, id: 'meer', several: true };
const tekst: StoredQuestion = { ...base, id: 'tekst', kind: TEXT };
const questions = [cijfer, een, meer, tekst];

describe('the answers of one person', () => {
  it('keep what was said and leave out what was not', () => {
    const given: GivenAnswer[] = [
      { questionId: 'cijfer', scale: 4 },
      { questionId: 'een', choices: [] },
      { questionId: 'meer', choices: [2, 0, 2] },
      { questionId: 'tekst', text: '  Dank!  ' },
      { questionId: 'onbekend', text: 'weg' },
    ];
    expect(acceptAnswers(questions, given)).toEqual({
      outcome: 'accepted',
      answers: [
        { questionId: 'cijfer', scale: 4, choices: null, text: null },
        { questionId: 'meer', scale: null, choices: [0, 2], text: null },
        { questionId: 'tekst', scale: null, choices: null, text: 'Dank!' },
      ],
    });
  });

  it.each<[string, GivenAnswer[]]>([
    ['cijfer', []],
    ['cijfer', [{ questionId: 'cijfer', scale: 6 }]],
    ['cijfer', [{ questionId: 'cijfer', scale: 2.5 }]],
    [
      'een',
      [
        { questionId: 'cijfer', scale: 1 },
        { questionId: 'een', choices: [0, 1] },
      ],
    ],
    [
      'meer',
      [
        { questionId: 'cijfer', scale: 1 },
        { questionId: 'meer', choices: [3] },
      ],
    ],
    [
      'meer',
      [
        { questionId: 'cijfer', scale: 1 },
        { questionId: 'meer', choices: [-1] },
      ],
    ],
    [
      'tekst',
      [
        { questionId: 'cijfer', scale: 1 },
        { questionId: 'tekst', text: 'x'.repeat(2001) },
      ],
    ],
  ])('refuse %s', (path, given) => {
    expect(acceptAnswers(questions, given)).toMatchObject({ outcome: 'refused', problems: [{ path }] });
  });

  it('must say something', () => {
    expect(acceptAnswers([tekst], [])).toMatchObject({ outcome: 'refused', problems: [{ path: 'tekst' }] });
  });
});
