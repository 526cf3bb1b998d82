import { type QuestionCard, QuestionSource, ResultKind } from '@academie/contracts';
import { type Actor, derivedId, persoonIdOf, VISITOR } from '@academie/kernel';
import { RequestScope } from '@academie/platform/access';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSED, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CancelKennissessie } from '../operations/cancel-kennissessie.js';
import { AnsweredQuestionsLoader } from './answered-questions-loader.js';
import { LinkQuestion } from './link-question.js';
import { SessionsOfQuestionLoader } from './sessions-of-question-loader.js';

const { bram, noor, sanne } = CAST;
const PUBLIC = { kind: ResultKind.KENNISVRAAG, id: derivedId('kennisvraag', 'warmte') };
/** Only Bram and Noor may read it. */
const PRIVATE = { kind: ResultKind.LEERVRAAG, id: derivedId('leervraag', 'warmte') };

class FakeQuestions extends QuestionSource {
  constructor(
    readonly kind: ResultKind,
    private readonly known: string,
    private readonly readers: readonly string[] | null,
  ) {
    super();
  }

  async cards(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionCard>> {
    const sees = this.readers === null || this.readers.includes(persoonIdOf(actor) ?? '');
    const card = { kind: this.kind, id: this.known, title: `Vraag ${this.kind}`, url: '/vraag' };
    return new Map(sees && ids.includes(this.known) ? [[this.known, card]] : []);
  }
}

describe('questions that a session answers', () => {
  let app: SpecApp;
  let id: string;
  beforeAll(async () => {
    app = await startKennissessies({}, [
      { provide: 'public questions', useValue: new FakeQuestions(PUBLIC.kind, PUBLIC.id, null) },
      { provide: 'private questions', useValue: new FakeQuestions(PRIVATE.kind, PRIVATE.id, [bram.id, noor.id]) },
    ]);
    id = await publishedSession(app);
  });
  afterAll(() => app.close());

  const seenBy = async (actor: Actor) =>
    ((await app.get(AnsweredQuestionsLoader).in(new RequestScope(actor)).load(id)) ?? []).map((card) => card.id);

  it('are linked by who organises it, once, and seen by who may see them', async () => {
    const operation = app.get(LinkQuestion);
    for (const ref of [PUBLIC, PRIVATE, PUBLIC]) await operation.run(bram.actor, id, ref, true);
    expect(await seenBy(bram.actor)).toEqual(expect.arrayContaining([PUBLIC.id, PRIVATE.id]));
    expect(await seenBy(noor.actor)).toHaveLength(2);
    expect(await seenBy(sanne.actor)).toEqual([PUBLIC.id]);
    expect(await seenBy(VISITOR)).toEqual([PUBLIC.id]);
    await operation.run(bram.actor, id, PRIVATE, false);
    expect(await seenBy(bram.actor)).toEqual([PUBLIC.id]);
  });

  it('are refused to others, and when the question is not there for the organiser', async () => {
    const operation = app.get(LinkQuestion);
    await expect(operation.run(noor.actor, id, PUBLIC, true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = { kind: ResultKind.LEERVRAAG, id: derivedId('leervraag', 'van een ander') };
    await expect(operation.run(bram.actor, id, other, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const off = await publishedSession(app, { title: 'Gaat niet door' });
    await app.get(CancelKennissessie).run(bram.actor, off, 'Ziek.');
    await expect(operation.run(bram.actor, off, PUBLIC, true)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lead to the sessions that the reader may know of', async () => {
    const closed = await publishedSession(app, { title: 'Besloten', netwerkId: CLOSED.id });
    await app.get(LinkQuestion).run(bram.actor, closed, PUBLIC, true);
    const titles = async (actor: Actor) =>
      ((await app.get(SessionsOfQuestionLoader).in(new RequestScope(actor)).load(PUBLIC.id)) ?? []).map(
        ({ title }) => title,
      );
    expect(await titles(bram.actor)).toEqual(['Warmte in de wijk', 'Besloten']);
    expect(await titles(VISITOR)).toEqual(['Warmte in de wijk']);
  });
});
