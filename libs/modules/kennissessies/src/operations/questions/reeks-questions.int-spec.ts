import { RequestScope } from '@academie/platform/access';
import { CAST, countQueries, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { meal, remark } from '../../fixtures/questions.js';
import { publishedReeks, reeksOf } from '../../fixtures/reeksen.js';
import { startKennissessies } from '../../fixtures/sessions.js';
import type { QuestionDetails } from '../../model/questions/question-input.js';
import { AnswersReader } from '../../reading/questions/answers-reader.js';
import { ReeksQuestions } from '../../reading/questions/reeks-questions.js';
import { RegisterForReeks } from '../reeksen/register-for-reeks.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { AddQuestion } from './add-question.js';

const { bram, noor, sanne } = CAST;

describe('what the dates of a series ask', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie, kennissessies.reeks, platform.event cascade');
  });

  /** A series of three dates; all ask about the meal, the last one more. */
  async function asking() {
    const reeksId = await publishedReeks(app, 3);
    const ids = (await reeksOf(app, reeksId)).sessions.map(({ id }) => id);
    const [first = '', second = '', third = ''] = ids;
    const ask = (id: string, question: QuestionDetails) => app.get(AddQuestion).run(bram.actor, id, question);
    const meals = [await ask(first, meal), await ask(second, meal), await ask(third, meal)];
    return { reeksId, ids: [first, second, third] as const, meals, remark: await ask(third, remark) };
  }
  const all = (reeksId: string, ...given: [questionId: string | undefined, value: string][]) =>
    app.get(RegisterForReeks).all(
      noor.actor,
      reeksId,
      given.map(([questionId = '', value]) => ({ questionId, values: [value] })),
    );
  const questionsFor = async (reeksId: string, actor = noor.actor) =>
    app.get(ReeksQuestions).of((await reeksOf(app, reeksId, actor)).sessions, new RequestScope(actor));
  const answersAt = async (id: string) =>
    [...(await app.get(AnswersReader).answersOf(id)).answers.values()].flatMap((given) => [...given.values()]);

  it('is asked once, with the dates that it is for, whatever the number of dates', async () => {
    const { reeksId, ids, meals, remark: last } = await asking();
    expect(await questionsFor(reeksId)).toMatchObject([
      { question: { id: meals[0], label: meal.label }, kennissessieIds: ids, values: [] },
      { question: { id: last }, kennissessieIds: [ids[2]], values: [] },
    ]);
    const { sessions } = await reeksOf(app, reeksId, noor.actor);
    const { queries } = await countQueries(() => app.get(ReeksQuestions).of(sessions, new RequestScope(noor.actor)));
    expect(queries).toHaveLength(1);
  });

  it('must be answered before anything is registered', async () => {
    const { reeksId, ids, meals } = await asking();
    await app.get(RegisterForKennissessie).run(sanne.actor, ids[0], [{ questionId: meals[0] ?? '', values: ['Vega'] }]);
    await expect(all(reeksId)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: `answers.${meals[0]}`, message: 'Beantwoord de vraag ‘Wat wilt u eten?’.' }] },
    });
    await expect(all(reeksId, [meals[1], 'Vis'])).rejects.toMatchObject({
      details: { fields: [{ path: `answers.${meals[1]}` }] },
    });
    const { sessions } = await reeksOf(app, reeksId, noor.actor);
    expect(sessions.map(({ viewerRegistration }) => viewerRegistration)).toEqual([null, null, null]);
  });

  it('is answered at every date that asks it', async () => {
    const { reeksId, ids, meals, remark: last } = await asking();
    const outcomes = await all(reeksId, [meals[0], 'Vega'], [last, 'Bodem']);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    expect(await Promise.all(ids.map(answersAt))).toEqual([[['Vega']], [['Vega']], [['Vega'], ['Bodem']]]);
  });

  it('is not asked for a date that somebody has, and shows what they answered there', async () => {
    const { reeksId, ids, meals } = await asking();
    const [first] = ids;
    await app.get(RegisterForKennissessie).run(noor.actor, first, [{ questionId: meals[0] ?? '', values: ['Vega'] }]);
    expect((await questionsFor(reeksId))[0]).toMatchObject({
      question: { id: meals[1] },
      kennissessieIds: ids.slice(1),
      values: ['Vega'],
    });
    // What somebody else answered is not shown.
    expect((await questionsFor(reeksId, sanne.actor))[0]).toMatchObject({ values: [] });
    await all(reeksId, [meals[1], 'Vlees']);
    expect(await Promise.all(ids.map(answersAt))).toEqual([[['Vega']], [['Vlees']], [['Vlees']]]);
    expect(await questionsFor(reeksId)).toEqual([]);
  });

  it('is kept as it was answered before by who comes back to a date', async () => {
    const { reeksId, ids, meals } = await asking();
    await all(reeksId, [meals[0], 'Vega']);
    await app.get(RegisterForReeks).none(noor.actor, reeksId);
    await app.get(RegisterForKennissessie).run(noor.actor, ids[1]);
    await app.get(CancelRegistration).run(noor.actor, ids[1]);
    expect((await all(reeksId)).map(({ refusal }) => refusal)).toEqual([null, null, null]);
    expect(await answersAt(ids[0])).toEqual([['Vega']]);
  });
});
