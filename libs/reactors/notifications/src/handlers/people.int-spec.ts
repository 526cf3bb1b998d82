import {
  coOrganizerAdded,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieHandedOver,
  kennissessieMoved,
  speakerAdded,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, pieter, bram } = CAST;
const REEKS = { id: derivedId('reeks', 'hitte'), title: 'Leerkring hitte' };

describe('news for the people of a session, and of a series', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  it.each([
    ['organises along', coOrganizerAdded, 'heeft u gevraagd mee te organiseren', 'U organiseert mee'],
    // A speaker gets the invitation by mail, which says it all.
    ['speaks', speakerAdded, 'heeft u aangekondigd als spreker', null],
    ['organises it now', kennissessieHandedOver, 'heeft aan u overgedragen', 'U organiseert nu'],
  ] as const)('tells who %s, once', async (_, event, said, subject) => {
    const { id } = app.kennissessies.card;
    await app.happens(event({ persoonId: pieter.id, kennissessieIds: [id] }), bram.id);
    await app.deliverAgain();
    const [melding, ...more] = await app.meldingen();
    expect(more).toEqual([]);
    expect(melding).toMatchObject({ persoon_id: pieter.id, url: `/kennissessies/${id}` });
    expect(melding?.text).toContain(`Bram Postma ${said}: ‘Hitte in de stad’, dinsdag 1 december 2026`);
    const mailed = subject === null ? [] : [[pieter.email, `${subject}: Hitte in de stad`]];
    expect(app.mails().map((mail) => [mail.to, mail.subject])).toEqual(mailed);
  });

  it('does not tell who did it themselves, nor of what is off', async () => {
    const payload = { persoonId: bram.id, kennissessieIds: [app.kennissessies.card.id] };
    await app.happens(coOrganizerAdded(payload), bram.id);
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    await app.happens(speakerAdded({ ...payload, persoonId: pieter.id }), bram.id);
    expect(await app.meldingen()).toEqual([]);
    expect(app.mails()).toEqual([]);
  });

  it('tells of a series that moved or is off in one melding each, however many dates', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, reeks: REEKS, status: KennissessieStatus.PUBLISHED };
    const of = { kennissessieId: app.kennissessies.card.id, reeksId: REEKS.id };
    for (let date = 0; date < 3; date++) await app.happens(kennissessieMoved(of), bram.id);
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    for (let date = 0; date < 2; date++) await app.happens(kennissessieCancelled({ ...of, reason: 'Ziek.' }), bram.id);
    const told = (await app.meldingen()).filter(({ persoon_id }) => persoon_id === noor.id);
    expect(told.map(({ text, url }) => [text, url]).sort()).toEqual([
      ['2 datums van de reeks ‘Leerkring hitte’ gaan niet door. De reden: Ziek.', `/kennissessies/reeks/${REEKS.id}`],
      ['3 wijzigingen in de reeks ‘Leerkring hitte’. Bekijk alle datums.', `/kennissessies/reeks/${REEKS.id}`],
    ]);
  });
});
