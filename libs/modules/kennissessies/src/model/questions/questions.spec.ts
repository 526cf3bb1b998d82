import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, judgeAnswers } from './answers.js';
import { QuestionKind } from './question.entity.js';
import { type Answered, type QuestionDetails, questionProblems, tidyQuestion } from './question-input.js';

const { TEXT, CHOICE, YES_NO } = QuestionKind;
const asked = (more: Partial<Asked>): Asked => ({
  id: 'q',
  kind: TEXT,
  label: 'Wat eet u?',
  long: false,
  multiple: false,
  options: [],
  required: false,
  ...more,
});
const meal = asked({ kind: CHOICE, options: ['Vlees', 'Vega', 'Vegan'] });

describe('judging answers', () => {
  it.each([
    ['an empty answer to what may stay empty', asked({}), ['  '], null, []],
    ['an empty answer to what is required', asked({ required: true }), ['  '], 'Beantwoord de vraag', []],
    ['a text, without the spaces around it', asked({}), [' soep '], null, ['soep']],
    ['a text that is too long for one line', asked({}), ['x'.repeat(201)], 'ten hoogste 200', []],
    ['a long text', asked({ long: true }), ['x'.repeat(2000)], null, ['x'.repeat(2000)]],
    ['an option', meal, ['Vega'], null, ['Vega']],
    ['something that is no option', meal, ['Vis'], 'uit de lijst', []],
    ['two options where one may be chosen', meal, ['Vega', 'Vlees'], 'één antwoord', []],
    ['two options', { ...meal, multiple: true }, ['Vega', 'Vlees', 'Vega'], null, ['Vega', 'Vlees']],
    ['yes', asked({ kind: YES_NO }), ['JA'], null, ['JA']],
    ['neither yes nor no', asked({ kind: YES_NO }), ['misschien'], 'ja of nee', []],
  ] as const)('%s', (_, question, values, problem, kept) => {
    const { problems, changes } = judgeAnswers([question], [{ questionId: 'q', values }], new Map());
    if (problem === null) expect(problems).toEqual([]);
    else expect(problems).toEqual([{ path: 'answers.q', message: expect.stringContaining(problem) }]);
    expect(changes.flatMap((change) => change.values)).toEqual(kept);
  });

  it('keeps what was answered before, and asks for what is missing still', () => {
    const questions = [asked({ id: 'a', required: true }), asked({ id: 'b', required: true })];
    const { problems, changes } = judgeAnswers(questions, [], new Map([['a', ['ja hoor']]]));
    expect(problems.map(({ path }) => path)).toEqual(['answers.b']);
    expect(changes).toEqual([]);
  });

  it('lets an answer be taken back, and drops one to a question that is gone', () => {
    const before = new Map([['q', ['soep']]]);
    const given = [
      { questionId: 'q', values: [] },
      { questionId: 'gone', values: ['x'] },
    ];
    expect(judgeAnswers([asked({})], given, before)).toEqual({
      problems: [],
      changes: [{ questionId: 'q', values: [] }],
    });
  });

  it('never keeps a choice that is not on the list', () => {
    const values = fc.array(fc.oneof(fc.constantFrom(...meal.options), fc.string()));
    fc.assert(
      fc.property(values, fc.boolean(), (chosen, multiple) => {
        const { changes } = judgeAnswers([{ ...meal, multiple }], [{ questionId: 'q', values: chosen }], new Map());
        const kept = changes.flatMap((change) => change.values);
        expect(kept.every((value) => meal.options.includes(value))).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(multiple ? meal.options.length : 1);
      }),
    );
  });
});

const details: QuestionDetails = {
  kind: CHOICE,
  label: 'Wat eet u?',
  long: false,
  multiple: false,
  options: ['Vlees', 'Vega'],
  required: true,
  purpose: 'Voor de lunch.',
  retentionDays: 14,
};

describe('a question of the organiser', () => {
  it('is kept without what does not go with its kind', () => {
    expect(tidyQuestion({ ...details, options: [' Vlees ', '', 'Vega'], long: true })).toEqual(details);
    expect(tidyQuestion({ ...details, kind: TEXT, multiple: true })).toMatchObject({ options: [], multiple: false });
  });

  it.each([
    ['nothing wrong', {}, []],
    ['no purpose', { purpose: '' }, ['purpose']],
    ['no question', { label: '' }, ['label']],
    ['kept too long', { retentionDays: 366 }, ['retentionDays']],
    ['one option', { options: ['Vega'] }, ['options']],
    ['an option twice', { options: ['Vega', 'Vega', 'Vlees'] }, ['options']],
  ] as const)('%s', (_, change, paths) => {
    expect(questionProblems({ ...details, ...change }, null).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['another wording', { label: 'Wat wilt u eten?' }, []],
    ['more options', { options: ['Vlees', 'Vega', 'Vegan'] }, []],
    ['without an option that nobody chose', { options: ['Vega', 'Vegan'] }, []],
    ['without an option that somebody chose', { options: ['Vlees', 'Vegan'] }, ['options']],
    ['another kind', { kind: TEXT, options: [] }, ['kind']],
    ['several answers', { multiple: true }, []],
    ['another purpose', { purpose: 'Voor reclame.' }, ['purpose']],
    ['kept longer', { retentionDays: 15 }, ['retentionDays']],
    ['kept shorter', { retentionDays: 7 }, []],
  ] as const)('once it is answered: %s', (_, change, paths) => {
    const answered: Answered = { before: details, chosen: ['Vega'] };
    expect(questionProblems({ ...details, ...change }, answered).map(({ path }) => path)).toEqual(paths);
  });
});
