import { PublicAgenda } from '@academie/contracts';
import { CAST, FakeThemas, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, OPEN, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CancelKennissessie } from '../operations/cancel-kennissessie.js';
import { CreateKennissessie } from '../operations/create-kennissessie.js';

describe('the public agenda', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());

  const titles = async (themaId: string | null) =>
    (await app.get(PublicAgenda).sessions(themaId)).map(({ title }) => title);

  it('has what everybody may know of, by thema or all of it', async () => {
    await publishedSession(app, { title: 'Van niemand' });
    await publishedSession(app, { title: 'Open', netwerkId: OPEN.id, thema: FakeThemas.DIGITALISERING.slug });
    await publishedSession(app, { title: 'Besloten', netwerkId: CLOSED.id });
    await app.get(CreateKennissessie).run(CAST.bram.actor, { ...DETAILS, title: 'Concept' });
    expect(await titles(null)).toEqual(['Van niemand', 'Open']);
    expect(await titles(FakeThemas.DIGITALISERING.id)).toEqual(['Open']);
  });

  it('shows a month long what is off, so that every program has come by', async () => {
    const id = await publishedSession(app, { title: 'Gaat niet door' });
    await app.get(CancelKennissessie).run(CAST.bram.actor, id, 'De spreker is ziek.');
    const status = async () => (await app.get(PublicAgenda).sessions(null)).find((card) => card.id === id)?.status;
    expect(await status()).toBe('CANCELLED');
    app.clock.advance({ days: 31 });
    expect(await status()).toBeUndefined();
  });
});
