import { describe, expect, it } from '@jest/globals';
import { DEFAULT_QUESTIONS } from './default-questions.js';
import { acceptQuestions } from './questions.js';
import { EvaluatieQuestionKind, type QuestionText } from './words.js';

const question = (changes: Partial<QuestionText>): QuestionText => ({
  kind: EvaluatieQuestionKind.TEXT,
  text: 'Wat vond u goed?',
  required: false,
  choices: [],
  several: false,
  ...changes,
});
const choice = (...choices: string[]) => question({ kind: EvaluatieQuestionKind.CHOICE, choices });

describe('the questions of an evaluatie', () => {
  it('accept the proposal as it is', () => {
    expect(acceptQuestions(DEFAULT_QUESTIONS)).toEqual({ outcome: 'accepted', questions: DEFAULT_QUESTIONS });
    expect(DEFAULT_QUESTIONS).toHaveLength(5);
  });

  it('tidy what was typed, and drop choices where one does not choose', () => {
    const given = question({ text: '  Wat vond u goed? ', choices: ['a', 'b'], several: true });
    expect(acceptQuestions([given])).toEqual({ outcome: 'accepted', questions: [question({})] });
  });

  it.each([
    ['questions', []],
    ['questions', Array.from({ length: 21 }, () => question({}))],
    ['questions.1.text', [question({}), question({ text: ' ? ' })]],
    ['questions.0.choices', [choice('ja', ' ')]],
    ['questions.0.choices', [choice('Ja', 'ja')]],
    ['questions.0.choices', [choice('ja', 'x'.repeat(121))]],
    ['questions.0.choices', [choice(...Array.from({ length: 11 }, (_, n) => `keuze ${n}`))]],
  ])('refuse at %s', (path, given) => {
    const result = acceptQuestions(given);
    expect(result).toMatchObject({ outcome: 'refused', problems: [{ path }] });
  });
});
