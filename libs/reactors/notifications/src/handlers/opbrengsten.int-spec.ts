import { KennissessieStatus, opbrengstPublished, summarySent } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

describe('news of what a session left behind', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const published = (recording: boolean, materiaalIds: string[] = []) =>
    app.happens(opbrengstPublished({ kennissessieId: app.kennissessies.card.id, materiaalIds, recording }));

  it('tells who had a place, once, and not who only waited for one', async () => {
    await published(true, ['m1', 'm2']);
    await app.deliverAgain();
    expect(await app.meldingen()).toEqual([
      {
        persoon_id: CAST.noor.id,
        kind: 'KENNISSESSIE',
        text: 'De opname en het materiaal van ‘Hitte in de stad’ staan klaar.',
        url: `/kennissessies/${app.kennissessies.card.id}`,
      },
    ]);
    expect(app.mails().map(({ to, subject }) => [to, subject])).toEqual([
      [CAST.noor.email, 'De opname en het materiaal van ‘Hitte in de stad’ staan klaar'],
    ]);
  });

  it('tells who waits and wants the recording of the recording, and of nothing else', async () => {
    app.kennissessies.recordingFor = [CAST.sanne.id, CAST.noor.id, CAST.bram.id];
    await published(false, ['m1']);
    expect((await app.meldingen()).map(({ persoon_id }) => persoon_id)).toEqual([CAST.noor.id]);
    await app.clear();
    await published(true, ['m1']);
    await app.deliverAgain();
    const told = app.mails().map(({ to, subject }) => `${to}: ${subject}`);
    expect(told.sort()).toEqual(
      [
        `${CAST.noor.email}: De opname en het materiaal van ‘Hitte in de stad’ staan klaar`,
        `${CAST.sanne.email}: De opname van ‘Hitte in de stad’ staat klaar`,
      ].sort(),
    );
    expect(await app.meldingen()).toHaveLength(2);
    app.kennissessies.recordingFor = [];
  });

  it('says nothing to who organises along, who put it up', async () => {
    app.kennissessies.coOrganizers = [CAST.noor.id];
    app.kennissessies.recordingFor = [CAST.noor.id];
    await published(true, ['m1']);
    expect(await app.meldingen()).toEqual([]);
    expect(app.mails()).toEqual([]);
    app.kennissessies.reset();
  });

  it('says nothing of a session that is off', async () => {
    const { card } = app.kennissessies;
    app.kennissessies.card = { ...card, status: KennissessieStatus.CANCELLED };
    await published(true);
    expect(await app.meldingen()).toEqual([]);
    app.kennissessies.card = card;
  });

  it('mails the summary to who had a place, and only says so where the netwerk can talk about it', async () => {
    const kennissessieId = app.kennissessies.card.id;
    await app.happens(summarySent({ kennissessieId, gesprekId: null }));
    await app.deliverAgain();
    expect((await app.meldingen()).map(({ persoon_id, text }) => [persoon_id, text])).toEqual([
      [CAST.noor.id, 'De samenvatting van ‘Hitte in de stad’ is er.'],
    ]);
    expect(app.mails().map(({ to }) => to)).toEqual([CAST.noor.email]);
    await app.clear();
    await app.happens(summarySent({ kennissessieId, gesprekId: kennissessieId }));
    expect(await app.meldingen()).toHaveLength(1);
    expect(app.mails()).toEqual([]);
  });
});
