import {
  colleagueRegistered,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessieRestored,
  questionAdded,
  questionsLeftOpen,
  seatPromoted,
  waitlistJoined,
} from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, sanne, bram } = CAST;

describe('news of kennissessies', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const seatOf = (persoonId: string) => {
    const seat = app.kennissessies.seats.find((each) => each.persoonId === persoonId);
    if (!seat) throw new Error('No such seat');
    return { registrationId: seat.registrationId, kennissessieId: seat.kennissessie.id, persoonId };
  };

  it('tells who has a place now, and who waits on which', async () => {
    await app.happens(seatPromoted(seatOf(noor.id)));
    await app.deliverAgain();
    await app.happens(waitlistJoined(seatOf(sanne.id)));
    await app.deliverAgain();
    const url = `/kennissessies/${app.kennissessies.card.id}`;
    expect(await app.meldingen()).toEqual([
      {
        persoon_id: noor.id,
        kind: 'KENNISSESSIE',
        text: 'Er is een plaats vrij voor u bij ‘Hitte in de stad’ op dinsdag 1 december 2026 om 10.00 uur (Nederlandse tijd). U bent aangemeld.',
        url,
      },
      {
        persoon_id: sanne.id,
        kind: 'KENNISSESSIE',
        text: 'U staat op plek 2 van de wachtlijst voor ‘Hitte in de stad’.',
        url,
      },
    ]);
    expect(app.mails()).toEqual([]);
  });

  it('says nothing of a place that was given up in the meantime', async () => {
    await app.happens(seatPromoted(seatOf(sanne.id)));
    await app.happens(waitlistJoined(seatOf(noor.id)));
    expect(await app.meldingen()).toEqual([]);
  });

  it('tells everyone concerned that it moved: of several changes one melding, with the last', async () => {
    const moved = kennissessieMoved({ kennissessieId: app.kennissessies.card.id });
    await app.happens(moved, bram.id);
    app.kennissessies.card = { ...app.kennissessies.card, location: 'Stadhuis Utrecht' };
    await app.happens(moved, bram.id);
    await app.deliverAgain();
    const text =
      '‘Hitte in de stad’ is gewijzigd. Nieuwe gegevens: dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd), Stadhuis Utrecht.';
    const told = await app.meldingen();
    expect(told.map((melding) => melding.text)).toEqual([text, text]);
    expect(told.map(({ persoon_id }) => persoon_id)).toEqual([noor.id, sanne.id].sort());
  });

  it('tells everyone concerned that it is off', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    const { id } = app.kennissessies.card;
    await app.happens(kennissessieMoved({ kennissessieId: id }), bram.id);
    expect(await app.meldingen()).toEqual([]);
    await app.happens(kennissessieCancelled({ kennissessieId: id, reason: 'De spreker is ziek.' }), bram.id);
    await app.deliverAgain();
    const told = await app.meldingen();
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('gaat niet door. De reden: De spreker is ziek.');
  });

  it('tells who registered before that something is asked: of several questions one melding', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.PUBLISHED };
    const { id } = app.kennissessies.card;
    for (const questionId of ['een', 'twee']) {
      await app.happens(questionAdded({ questionId, kennissessieId: id }), bram.id);
    }
    await app.deliverAgain();
    const told = await app.meldingen();
    expect(told.map(({ persoon_id }) => persoon_id)).toEqual([noor.id, sanne.id].sort());
    expect(told[0]).toMatchObject({
      text: 'De organisatie van ‘Hitte in de stad’ heeft een vraag aan u.',
      url: `/kennissessies/${id}/aanmelden`,
    });
  });

  it('asks who got a place without the form, also by mail, as long as they can answer', async () => {
    const { id, startsAt } = app.kennissessies.card;
    const seat = seatOf(noor.id);
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    await app.happens(questionsLeftOpen(seat), bram.id);
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.PUBLISHED };
    const before = app.clock.now();
    app.clock.set(startsAt);
    await app.happens(questionsLeftOpen(seat), bram.id);
    app.clock.set(before);
    expect(await app.meldingen()).toEqual([]);

    await app.happens(questionsLeftOpen(seat), bram.id);
    await app.deliverAgain();
    await app.happens(questionAdded({ questionId: 'een', kennissessieId: id }), bram.id);
    const url = `/kennissessies/${id}/aanmelden`;
    const noors = (await app.meldingen()).filter(({ persoon_id }) => persoon_id === noor.id);
    expect(noors).toMatchObject([{ text: 'De organisatie van ‘Hitte in de stad’ heeft een vraag aan u.', url }]);
    expect(app.mails()).toEqual([
      {
        to: noor.email,
        subject: 'De organisatie heeft een vraag aan u: Hitte in de stad',
        text: expect.stringContaining(`https://academie.example${url}`),
      },
    ]);
  });

  it('tells who was registered by a colleague by whom, with a link to say that they do not come', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.PUBLISHED };
    const seat = seatOf(noor.id);
    await app.happens(colleagueRegistered({ ...seat, byPersoonId: bram.id }), bram.id);
    await app.deliverAgain();
    expect((await app.meldingen()).map(({ text }) => text)).toEqual([
      'Bram Postma heeft u aangemeld voor ‘Hitte in de stad’.',
    ]);
    const [mail, ...others] = app.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: noor.email, subject: 'Bram Postma heeft u aangemeld: Hitte in de stad' });
    expect(mail?.text).toContain(`https://academie.example/kennissessies/afmelden/${seat.registrationId}`);
  });

  it('tells everyone concerned that it goes on after all', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.PUBLISHED };
    const { id } = app.kennissessies.card;
    await app.happens(kennissessieRestored({ kennissessieId: id }), bram.id);
    await app.deliverAgain();
    const told = await app.meldingen();
    expect(told.map(({ persoon_id }) => persoon_id)).toEqual([noor.id, sanne.id].sort());
    expect(told[0]?.text).toContain('gaat toch door. Uw plek is gebleven zoals die was.');
  });
});
