import { describe, expect, it } from '@jest/globals';
import { alike, answerAlike, type ReeksAsked } from './alike.js';
import { QuestionKind } from './question.entity.js';

const meal = (id: string, more: Partial<ReeksAsked> = {}): ReeksAsked => ({
  id,
  kind: QuestionKind.CHOICE,
  label: 'Wat eet u?',
  long: false,
  multiple: false,
  options: ['Vlees', 'Vega'],
  required: true,
  purpose: 'Voor de lunch.',
  retentionDays: 14,
  open: true,
  ...more,
});
const nothing = new Map<string, readonly string[]>();

describe('what asks the same', () => {
  it.each([
    ['in the same words', {}, 1],
    ['at a date that is closed', { open: false }, 1],
    ['in other words', { label: 'Wat wilt u eten?' }, 2],
    ['in another way', { kind: QuestionKind.TEXT, options: [] }, 2],
    ['with more than one answer', { multiple: true }, 2],
    ['with other options', { options: ['Vlees', 'Vegan'] }, 2],
    ['of whoever likes', { required: false }, 2],
    ['for another purpose', { purpose: 'Voor het verslag.' }, 2],
    ['to keep it longer', { retentionDays: 15 }, 2],
  ] as const)('%s', (_, more, count) => {
    expect(alike([meal('a'), meal('b', more)])).toHaveLength(count);
  });

  it('stands where it is asked first', () => {
    const other = meal('b', { label: 'Hoe komt u?' });
    const groups = alike([meal('a'), other, meal('c')]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });
});

describe('answering a series once', () => {
  it('answers every open date that asks it', () => {
    const questions = [meal('a'), meal('b', { open: false }), meal('c')];
    expect(answerAlike(questions, [{ questionId: 'a', values: ['Vega'] }], nothing)).toEqual({
      problems: [],
      answers: [
        { questionId: 'a', values: ['Vega'] },
        { questionId: 'c', values: ['Vega'] },
      ],
    });
  });

  it('also counts by the question of a date that closed meanwhile', () => {
    const questions = [meal('a', { open: false }), meal('b')];
    expect(answerAlike(questions, [{ questionId: 'a', values: ['Vega'] }], nothing).answers).toEqual([
      { questionId: 'b', values: ['Vega'] },
    ]);
    const { problems } = answerAlike(questions, [{ questionId: 'a', values: ['Vis'] }], nothing);
    expect(problems.map(({ path }) => path)).toEqual(['answers.a']);
  });

  it('says once what is missing, at the first question that is open', () => {
    const questions = [meal('a', { open: false }), meal('b'), meal('c'), meal('d', { required: false })];
    const { problems, answers } = answerAlike(questions, [], nothing);
    expect(problems).toEqual([{ path: 'answers.b', message: 'Beantwoord de vraag ‘Wat eet u?’.' }]);
    expect(answers).toEqual([]);
  });

  it('asks nothing of who answered at every date before, and nothing for a date that is closed', () => {
    const before = new Map([['a', ['Vega']]]);
    expect(answerAlike([meal('a'), meal('b', { open: false })], [], before).problems).toEqual([]);
    expect(answerAlike([meal('a'), meal('b')], [], before).problems.map(({ path }) => path)).toEqual(['answers.b']);
  });
});
