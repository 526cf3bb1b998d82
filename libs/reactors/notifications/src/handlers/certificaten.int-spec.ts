import { certificateIssued } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor } = CAST;

describe('news of certificates', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const issued = (certificaatId: string = newId()) => certificateIssued({ certificaatId, persoonId: noor.id });

  it('tells who got one where it is, once, without the document itself', async () => {
    await app.happens(issued());
    await app.deliverAgain();
    const url = `/certificaten/${app.certificaten.card.number}`;
    expect(await app.meldingen()).toEqual([
      {
        persoon_id: noor.id,
        kind: 'KENNISSESSIE',
        text: 'Uw bewijs van deelname aan ‘Hitte in de stad’ staat klaar.',
        url,
      },
    ]);
    expect(app.mails()).toMatchObject([{ to: noor.email, subject: 'Uw bewijs van deelname: Hitte in de stad' }]);
    expect(app.mails()[0]?.text).toContain(`https://academie.example${url}`);
  });

  it('says nothing of one that was withdrawn in the meantime, or is gone', async () => {
    app.certificaten.card = { ...app.certificaten.card, withdrawnAt: new Date('2026-12-02T09:00:00Z') };
    await app.happens(issued());
    await app.happens(issued('weg'));
    expect(await app.meldingen()).toEqual([]);
    expect(app.mails()).toEqual([]);
  });
});
