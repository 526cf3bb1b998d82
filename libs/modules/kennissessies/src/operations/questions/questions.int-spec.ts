import { VISITOR } from '@academie/kernel';
import { RequestScope } from '@academie/platform/access';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { meal, remark } from '../../fixtures/questions.js';
import { CLOSED, DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { ForgetAnswers } from '../../jobs/forget-answers.js';
import { QuestionKind } from '../../model/questions/question.entity.js';
import type { QuestionDetails } from '../../model/questions/question-input.js';
import { AnswerLoader } from '../../reading/questions/answer-loader.js';
import { AnswersReader } from '../../reading/questions/answers-reader.js';
import { QuestionLoader } from '../../reading/questions/question-loader.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { AddQuestion } from './add-question.js';
import { ChangeAnswers } from './change-answers.js';
import { ChangeQuestion } from './change-question.js';
import { MoveQuestion, QuestionMove } from './move-question.js';
import { RemoveQuestion } from './remove-question.js';

const { noor, sanne, karim, bram, joost } = CAST;

describe('what the organiser asks', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event, platform.audit');
  });

  const asked = async (id: string) => (await app.get(QuestionLoader).in(new RequestScope(VISITOR)).load(id)) ?? [];
  const answersFor = (actor: typeof noor, registrationId: string) =>
    app.get(AnswerLoader).in(new RequestScope(actor.actor)).load(registrationId);

  async function sessionThatAsks(...questions: QuestionDetails[]) {
    const id = await publishedSession(app);
    const ids: string[] = [];
    for (const question of questions) ids.push(await app.get(AddQuestion).run(bram.actor, id, question));
    return { id, ids };
  }

  it('is added, changed, put in another order and removed by who organises, and by nobody else', async () => {
    const { id, ids } = await sessionThatAsks(meal, remark);
    const [first = '', second = ''] = ids;
    await app.get(MoveQuestion).run(bram.actor, second, QuestionMove.UP);
    await app.get(MoveQuestion).run(bram.actor, second, QuestionMove.UP);
    expect((await asked(id)).map((question) => question.id)).toEqual([second, first]);
    await app.get(ChangeQuestion).run(joost.actor, first, { ...meal, options: ['Vlees', 'Vega', ' Vegan '] });
    expect((await asked(id)).at(1)).toMatchObject({
      options: ['Vlees', 'Vega', 'Vegan'],
      keptUntil: new Date('2026-12-15T10:30:00Z'),
    });
    await app.get(RemoveQuestion).run(bram.actor, second);
    expect((await asked(id)).map((question) => question.id)).toEqual([first]);
    await expect(app.get(AddQuestion).run(noor.actor, id, meal)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(RemoveQuestion).run(noor.actor, first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(AddQuestion).run(bram.actor, id, { ...meal, purpose: ' ' })).rejects.toMatchObject({
      details: { fields: [{ path: 'purpose' }] },
    });
    expect(await app.recorded('QuestionAdded')).toHaveLength(2);
  });

  it('does not exist for whom the session does not exist', async () => {
    const id = await publishedSession(app, { netwerkId: CLOSED.id });
    const question = await app.get(AddQuestion).run(bram.actor, id, meal);
    await expect(app.get(ChangeQuestion).run(sanne.actor, question, meal)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(ChangeAnswers).run(sanne.actor, id, [])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('must be answered to register, and says at which question', async () => {
    const { id, ids } = await sessionThatAsks(meal, remark);
    const [first = '', second = ''] = ids;
    const register = app.get(RegisterForKennissessie);
    await expect(register.run(noor.actor, id)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: `answers.${first}`, message: 'Beantwoord de vraag ‘Wat wilt u eten?’.' }] },
    });
    expect(await app.recorded('SeatTaken')).toEqual([]);
    const registration = await register.run(noor.actor, id, [
      { questionId: first, values: ['Vega'] },
      { questionId: second, values: ['Bodem'] },
    ]);
    // The person and who organises see it; others who came do not.
    const own = [
      { questionId: first, values: ['Vega'] },
      { questionId: second, values: ['Bodem'] },
    ];
    expect(await answersFor(noor, registration)).toMatchObject(own);
    expect(await answersFor(bram, registration)).toMatchObject(own);
    expect(await answersFor(sanne, registration)).toBeNull();
  });

  it('can be answered otherwise until the session begins, and by registering again nothing is asked twice', async () => {
    const { id, ids } = await sessionThatAsks(meal);
    const [first = ''] = ids;
    const change = app.get(ChangeAnswers);
    await expect(change.run(noor.actor, id, [])).rejects.toMatchObject({ details: { reason: 'NOT_REGISTERED' } });
    const registration = await app
      .get(RegisterForKennissessie)
      .run(noor.actor, id, [{ questionId: first, values: ['Vega'] }]);
    await change.run(noor.actor, id, [{ questionId: first, values: ['Vlees'] }]);
    await app.get(CancelRegistration).run(noor.actor, id);
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    expect(await answersFor(noor, registration)).toMatchObject([{ values: ['Vlees'] }]);
    app.clock.set(DETAILS.startsAt.toISOString());
    await expect(change.run(noor.actor, id, [])).rejects.toMatchObject({ details: { reason: 'TOO_LATE' } });
  });

  it('is summarised: choices are counted, texts stand under each other, and who cancelled counts no more', async () => {
    const { id, ids } = await sessionThatAsks(meal, remark);
    const [first = '', second = ''] = ids;
    const register = app.get(RegisterForKennissessie);
    const noors = await register.run(noor.actor, id, [
      { questionId: first, values: ['Vega'] },
      { questionId: second, values: ['Bodem'] },
    ]);
    await register.run(sanne.actor, id, [{ questionId: first, values: ['Vlees'] }]);
    await register.run(karim.actor, id, [{ questionId: first, values: ['Vlees'] }]);
    await app.get(CancelRegistration).run(sanne.actor, id);
    const reader = app.get(AnswersReader);
    expect(await reader.summaryOf(id)).toMatchObject([
      {
        question: { id: first },
        answeredCount: 2,
        counts: [
          { value: 'Vlees', count: 1 },
          { value: 'Vega', count: 1 },
        ],
        texts: [],
      },
      { question: { id: second }, answeredCount: 1, counts: [], texts: [{ values: ['Bodem'], persoonId: noor.id }] },
    ]);
    const table = await reader.answersOf(id);
    expect(table.questions.map((question) => question.id)).toEqual(ids);
    expect(table.answers.get(noors)?.get(second)).toEqual(['Bodem']);
    expect(table.answers.size).toBe(2);
  });

  it('stays what people answered: no other kind, no longer time, and what they said goes when it is removed', async () => {
    const { id, ids } = await sessionThatAsks(meal);
    const [first = ''] = ids;
    await app.get(RegisterForKennissessie).run(noor.actor, id, [{ questionId: first, values: ['Vega'] }]);
    const change = app.get(ChangeQuestion);
    await expect(change.run(bram.actor, first, { ...meal, kind: QuestionKind.TEXT })).rejects.toMatchObject({
      details: { fields: [{ path: 'kind' }] },
    });
    await expect(change.run(bram.actor, first, { ...meal, retentionDays: 30 })).rejects.toMatchObject({
      details: { fields: [{ path: 'retentionDays' }] },
    });
    await app.get(RemoveQuestion).run(bram.actor, first);
    expect(await app.database.query('select from kennissessies.answer')).toEqual([]);
    expect(await app.database.query('select action, details from platform.audit')).toEqual([
      { action: 'answers.deleted', details: { questionId: first, answers: 1 } },
    ]);
  });

  it('is forgotten when its time is up, of who cancelled from the beginning on, and that is written down', async () => {
    const { id, ids } = await sessionThatAsks(meal, { ...remark, retentionDays: 1 });
    const [first = '', second = ''] = ids;
    const register = app.get(RegisterForKennissessie);
    for (const { actor } of [noor, sanne]) {
      await register.run(actor, id, [
        { questionId: first, values: ['Vega'] },
        { questionId: second, values: ['Bodem'] },
      ]);
    }
    await app.get(CancelRegistration).run(sanne.actor, id);
    const forget = app.get(ForgetAnswers);
    expect(await forget.run()).toEqual([]);
    app.clock.set('2026-12-01T09:00:00Z');
    expect(await forget.run()).toEqual([{ kennissessieId: id, answers: 2 }]);
    app.clock.set('2026-12-02T10:29:59Z');
    expect(await forget.run()).toEqual([]);
    app.clock.set('2026-12-02T10:30:00Z');
    expect(await Promise.all([forget.run(), forget.run()])).toEqual(
      expect.arrayContaining([[{ kennissessieId: id, answers: 1 }], []]),
    );
    expect(await app.get(AnswersReader).summaryOf(id)).toMatchObject([
      { answeredCount: 1, forgottenCount: 1 },
      { answeredCount: 0, forgottenCount: 2, forgottenAt: new Date('2026-12-02T10:30:00Z') },
    ]);
    expect(await app.database.query('select actor_id, action, details from platform.audit')).toEqual([
      { actor_id: null, action: 'answers.expired', details: { answers: 2 } },
      { actor_id: null, action: 'answers.expired', details: { answers: 1 } },
    ]);
  });
});
