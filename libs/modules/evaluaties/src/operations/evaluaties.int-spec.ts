import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EvaluatedApp, SESSIE, startEvaluaties } from '../fixtures/evaluated.js';
import { EvaluatiesResolver } from '../graphql/evaluaties.resolver.js';
import type { EvaluatieResults } from '../graphql/types.js';
import { OpenEvaluaties } from '../jobs/open-evaluaties.js';
import type { GivenAnswer } from '../model/answers.js';
import { DEFAULT_QUESTIONS } from '../model/default-questions.js';
import { EvaluatieQuestionKind } from '../model/words.js';
import { EvaluatieReader } from '../reading/evaluatie-reader.js';
import { AnswerEvaluatie } from './answer-evaluatie.js';
import { DropEvaluatie } from './drop-evaluatie.js';
import { PrepareEvaluatie } from './prepare-evaluatie.js';

const { bram, noor, sanne } = CAST;
const FORM = { anonymous: true, questions: DEFAULT_QUESTIONS };

describe('an evaluatie', () => {
  let app: EvaluatedApp;
  beforeAll(async () => {
    app = await startEvaluaties({ DATABASE_POOL_SIZE: '30' });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.query('truncate evaluaties.evaluatie cascade');
    await app.database.query('truncate platform.event');
    app.sessions.card = SESSIE;
    app.clock.set('2026-11-02T09:00:00Z');
    app.sessions.places.set(noor.id, RegistrationStatus.ATTENDED);
    app.sessions.places.set(sanne.id, RegistrationStatus.NO_SHOW);
  });

  const prepare = (form: Parameters<PrepareEvaluatie['run']>[2] = FORM) =>
    app.get(PrepareEvaluatie).run(bram.actor, SESSIE.id, form);
  const read = (actor: SignedIn) => app.get(EvaluatieReader).get(actor, SESSIE.id);
  const answer = async (actor: SignedIn, scale: number, text?: string) => {
    const { questions } = await read(actor);
    const given = questions.flatMap(({ id, kind }): GivenAnswer[] => {
      if (kind === EvaluatieQuestionKind.SCALE) return [{ questionId: id, scale }];
      return kind === EvaluatieQuestionKind.TEXT && text ? [{ questionId: id, text }] : [];
    });
    await app.get(AnswerEvaluatie).run(actor, SESSIE.id, given);
  };
  const results = async (): Promise<EvaluatieResults> => {
    const found = await app.get(EvaluatiesResolver).resultsOf(await read(bram.actor));
    if (!found) throw new Error('There are no results');
    return found;
  };

  it('opens at once when the session is over, and later otherwise, each time once', async () => {
    await prepare();
    await prepare();
    expect(await app.recorded('EvaluatieOpened')).toEqual([{ kennissessieId: SESSIE.id }]);

    await app.database.query('truncate evaluaties.evaluatie cascade');
    app.sessions.card = { ...SESSIE, endsAt: new Date('2026-11-02T12:00:00Z') };
    await prepare();
    await app.get(OpenEvaluaties).run();
    expect((await read(bram.actor)).phase).toBe('PREPARED');
    await expect(read(noor.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    app.clock.set('2026-11-02T12:01:00Z');
    await Promise.all(Array.from({ length: 5 }, () => app.get(OpenEvaluaties).run()));
    expect(await app.recorded('EvaluatieOpened')).toHaveLength(2);
    expect((await app.get(EvaluatieReader).waiting(noor.actor, SESSIE.id))?.id).toBe(SESSIE.id);
    expect(await app.get(EvaluatieReader).waiting(sanne.actor, SESSIE.id)).toBeNull();
  });

  it('asks once more after three days, and is closed after fourteen', async () => {
    await prepare();
    app.clock.advance({ days: 2, hours: 23 });
    await app.get(OpenEvaluaties).run();
    expect(await app.recorded('EvaluatieReminded')).toEqual([]);
    app.clock.advance({ hours: 1 });
    await Promise.all(Array.from({ length: 5 }, () => app.get(OpenEvaluaties).run()));
    expect(await app.recorded('EvaluatieReminded')).toHaveLength(1);
    app.clock.advance({ days: 11 });
    await expect(answer(noor.actor, 5)).rejects.toMatchObject({ details: { reason: 'CLOSED' } });
  });

  it('does not open for a session that was called off', async () => {
    app.sessions.card = { ...SESSIE, endsAt: new Date('2026-11-02T12:00:00Z') };
    await prepare();
    app.sessions.card = { ...app.sessions.card, status: KennissessieStatus.CANCELLED };
    app.clock.set('2026-11-02T13:00:00Z');
    await app.get(OpenEvaluaties).run();
    expect(await app.recorded('EvaluatieOpened')).toEqual([]);
  });

  it('is for those who were there, and for who organises', async () => {
    await expect(app.get(PrepareEvaluatie).run(noor.actor, SESSIE.id, FORM)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await prepare();
    await expect(app.get(PrepareEvaluatie).run(noor.actor, SESSIE.id, FORM)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    // Sanne did not come; Karim has nothing to do with it.
    await expect(read(sanne.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read(CAST.karim.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.get(EvaluatiesResolver).resultsOf(await read(noor.actor))).toBeNull();
    await expect(app.get(DropEvaluatie).run(bram.actor, SESSIE.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps its questions once somebody answered, and its promise once it opened', async () => {
    await prepare();
    await expect(prepare({ ...FORM, anonymous: false })).rejects.toMatchObject({ details: { reason: 'OPENED' } });
    await prepare({ ...FORM, questions: DEFAULT_QUESTIONS.slice(0, 2) });
    await answer(noor.actor, 4);
    await expect(prepare()).rejects.toMatchObject({ details: { reason: 'ANSWERED' } });
    await expect(app.get(AnswerEvaluatie).run(noor.actor, SESSIE.id, [])).rejects.toMatchObject({
      details: { reason: 'ALREADY_ANSWERED' },
    });
  });

  it('counts everybody once, however often and at the same time they send', async () => {
    await prepare();
    const people = await app.attendees(12);
    const sent = await Promise.allSettled(people.flatMap((person) => [answer(person, 3), answer(person, 5)]));
    // The premise: they really came side by side.
    expect(app.database.pool.totalCount).toBeGreaterThan(10);
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
    const [answers] = await app.database.query<{ n: number }>('select count(*)::int as n from evaluaties.answer');
    expect(answers?.n).toBe(12 * 2);
    expect((await results()).answeredCount).toBe(12);
  });

  it('shows nothing of fewer than five people, and later ones in groups of five', async () => {
    await prepare();
    const people = await app.attendees(8);
    for (const person of people.slice(0, 4)) await answer(person, 2, 'Meer tijd');
    expect(await results()).toMatchObject({ answeredCount: 4, shownCount: 0, outcomes: [] });
    for (const person of people.slice(4)) await answer(person, 5, 'Goed');
    const open = await results();
    expect(open).toMatchObject({ answeredCount: 8, shownCount: 5 });
    expect(open.outcomes[0]).toMatchObject({ count: 5, bars: [0, 4, 0, 0, 1] });
    app.clock.advance({ days: 15 });
    const closed = await results();
    expect(closed).toMatchObject({ answeredCount: 8, shownCount: 8 });
    expect(closed.outcomes[0]).toMatchObject({ count: 8, bars: [0, 4, 0, 0, 4], average: 3.5 });
    expect(closed.outcomes[3]?.texts).toHaveLength(8);
    expect(closed.outcomes[3]?.texts.every(({ author }) => author === null)).toBe(true);
  });

  it('without names keeps nothing by which an answer leads to a person', async () => {
    await prepare();
    const people = await app.attendees(6);
    for (const [index, person] of people.entries()) await answer(person, (index % 5) + 1, `Antwoord ${index}`);
    const columns = await app.database.query<{ table: string; columns: string[] }>(
      `select table_name as table, array_agg(column_name::text order by column_name) as columns
       from information_schema.columns where table_schema = 'evaluaties' and table_name in ('answer', 'participation')
       group by table_name order by table_name`,
    );
    // No time in either, and the only thing that both could share is the session itself.
    expect(columns).toEqual([
      { table: 'answer', columns: ['choices', 'id', 'persoon_id', 'question_id', 'scale', 'shown', 'text'] },
      { table: 'participation', columns: ['kennissessie_id', 'persoon_id'] },
    ]);
    const rows = await app.database.query<{ persoon_id: string | null; id: string; xmin: string; text: string | null }>(
      'select persoon_id, id, xmin::text, text from evaluaties.answer order by ctid',
    );
    expect(rows).toHaveLength(6 * 4);
    expect(new Set(rows.map(({ persoon_id }) => persoon_id))).toEqual(new Set([null]));
    // Ids by chance, not by time; and one transaction wrote them all, so that none is the last one's.
    expect(rows.every(({ id }) => id[14] === '4')).toBe(true);
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    const events = await app.database.query("select 1 from platform.event where name <> 'EvaluatieOpened'");
    expect(events).toEqual([]);
  });

  it('by name says who said what', async () => {
    await prepare({ ...FORM, anonymous: false });
    await answer(noor.actor, 4, 'Ik bel Zwolle morgen.');
    const { shownCount, outcomes } = await results();
    expect(shownCount).toBe(1);
    expect(outcomes[3]?.texts).toEqual([expect.objectContaining({ text: 'Ik bel Zwolle morgen.', author: noor.name })]);
  });
});
