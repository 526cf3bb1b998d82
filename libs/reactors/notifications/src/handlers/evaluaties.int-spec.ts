import { evaluatieOpened, evaluatieReminded } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, karim } = CAST;

describe('news of evaluaties', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.clear();
    app.evaluaties.call = {
      anonymous: true,
      closesAt: new Date('2026-12-15T10:30:00Z'),
      pending: [noor.id, karim.id],
    };
  });

  it('asks everyone who was there, once, and promises what holds', async () => {
    const { id } = app.kennissessies.card;
    await app.happens(evaluatieOpened({ kennissessieId: id }));
    await app.deliverAgain();
    expect(await app.meldingen()).toEqual(
      [noor, karim]
        .map(({ id: persoon_id }) => ({
          persoon_id,
          kind: 'KENNISSESSIE',
          text: 'Wat vond u van ‘Hitte in de stad’? Vul de evaluatie in.',
          url: `/kennissessies/${id}/evaluatie`,
        }))
        .sort((a, b) => a.persoon_id.localeCompare(b.persoon_id)),
    );
    const mails = app.mails();
    expect(mails.map(({ to }) => to)).toEqual([karim.email, noor.email]);
    expect(mails[0]?.text).toContain('zonder naam');
    expect(mails[0]?.text).toContain('dinsdag 15 december 2026 om 11.30 uur');
    expect(mails[0]?.text).toContain(`https://academie.example/kennissessies/${id}/evaluatie`);
  });

  it('reminds who did not answer, in the melding that is still unread', async () => {
    const { id } = app.kennissessies.card;
    await app.happens(evaluatieOpened({ kennissessieId: id }));
    app.evaluaties.call = { anonymous: false, closesAt: new Date('2026-12-15T10:30:00Z'), pending: [noor.id] };
    await app.happens(evaluatieReminded({ kennissessieId: id }));
    const own = (await app.meldingen()).filter(({ persoon_id }) => persoon_id === noor.id);
    expect(own.map(({ text }) => text)).toEqual(['U kunt nog laten weten wat u vond van ‘Hitte in de stad’.']);
    expect(app.mails().map(({ subject }) => subject)).toEqual([
      'Wat vond u van ‘Hitte in de stad’?',
      'Wat vond u van ‘Hitte in de stad’?',
      'Nog even: wat vond u van ‘Hitte in de stad’?',
    ]);
    expect(app.mails().at(-1)?.text).toContain('met uw naam');
  });

  it('says nothing of an evaluatie that is closed', async () => {
    app.evaluaties.call = null;
    await app.happens(evaluatieOpened({ kennissessieId: app.kennissessies.card.id }));
    expect(await app.meldingen()).toEqual([]);
    expect(app.mails()).toEqual([]);
  });
});
