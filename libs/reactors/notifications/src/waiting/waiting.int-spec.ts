import {
  KennissessieStatus,
  placesReserved,
  RegistrationStatus,
  recordingPromised,
  registrationDeclined,
  registrationRequested,
  seatOfferExpired,
  seatOffered,
  secondDateOffered,
  waitlistPassedThreshold,
} from '@academie/contracts';
import { type DomainEvent, newId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, sanne, karim, bram, ilse } = CAST;

describe('news about waiting, asking and places that are kept', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.kennissessies.reset();
    await app.clear();
  });

  const kennissessieId = () => app.kennissessies.card.id;
  const seatOf = (persoonId: string) => {
    const seat = app.kennissessies.seats.find((each) => each.persoonId === persoonId);
    if (!seat) throw new Error('No such seat');
    return { registrationId: seat.registrationId, kennissessieId: kennissessieId(), persoonId };
  };
  const stands = (persoonId: string, status: RegistrationStatus) => app.kennissessies.statuses.set(persoonId, status);
  const texts = async () => (await app.meldingen()).map(({ persoon_id, text, url }) => [persoon_id, text, url]);
  const organise = () => `/kennissessies/${kennissessieId()}/organiseren/aanmelding`;

  it('tells the organiser who asks to come, several in one melding', async () => {
    stands(noor.id, RegistrationStatus.REQUESTED);
    stands(sanne.id, RegistrationStatus.REQUESTED);
    await app.happens(registrationRequested(seatOf(noor.id)), noor.id);
    await app.deliverAgain();
    expect(await texts()).toEqual([
      [bram.id, 'Noor de Wit wil meedoen aan ‘Hitte in de stad’. U beslist.', organise()],
    ]);
    await app.happens(registrationRequested(seatOf(sanne.id)), sanne.id);
    expect(await texts()).toEqual([
      [bram.id, '2 mensen willen meedoen aan ‘Hitte in de stad’. U beslist.', organise()],
    ]);
  });

  it('tells who organises along what it tells the organiser, and nobody of what they did themselves', async () => {
    const reserved = { reservationId: newId(), organisatieId: newId(), kennissessieId: kennissessieId(), places: 2 };
    const passed = waitlistPassedThreshold({ kennissessieId: kennissessieId(), waiting: 10 });
    const toldOf = async (event: DomainEvent, actorId: string | null) => {
      await app.clear();
      await app.happens(event, actorId);
      await app.deliverAgain();
      return (await texts()).map(([who]) => who).sort();
    };
    const both = [bram.id, ilse.id].sort();
    app.kennissessies.coOrganizers = [ilse.id];
    stands(noor.id, RegistrationStatus.REQUESTED);
    expect(await toldOf(registrationRequested(seatOf(noor.id)), noor.id)).toEqual(both);
    expect(await toldOf(placesReserved({ ...reserved, persoonId: karim.id }), karim.id)).toEqual(both);
    expect(await toldOf(passed, karim.id)).toEqual(both);

    expect(await toldOf(registrationRequested(seatOf(noor.id)), ilse.id)).toEqual([bram.id]);
    expect(await toldOf(placesReserved({ ...reserved, persoonId: ilse.id }), ilse.id)).toEqual([bram.id]);

    app.kennissessies.coOrganizers = [];
    expect(await toldOf(registrationRequested(seatOf(noor.id)), noor.id)).toEqual([bram.id]);
  });

  it('tells who was turned down why, by mail too, unless it became a yes', async () => {
    stands(noor.id, RegistrationStatus.DECLINED);
    const declined = registrationDeclined({ ...seatOf(noor.id), reason: 'Alleen voor raadsleden.' });
    await app.happens(declined, bram.id);
    await app.deliverAgain();
    expect((await app.meldingen()).map(({ persoon_id }) => persoon_id)).toEqual([noor.id]);
    expect(app.mails()).toMatchObject([{ to: noor.email, subject: 'Uw aanvraag is afgewezen: Hitte in de stad' }]);
    expect(app.mails()[0]?.text).toContain('Alleen voor raadsleden.');
    await app.clear();
    stands(noor.id, RegistrationStatus.REGISTERED);
    await app.happens(declined, bram.id);
    expect(await texts()).toEqual([]);
  });

  it('asks who waits whether they take the place, with a link, while it can be taken', async () => {
    const offer = { ...seatOf(sanne.id), offerId: newId(), expiresAt: '2026-11-30T14:00:00Z' };
    app.clock.set('2026-11-30T10:00:00Z');
    await app.happens(seatOffered(offer));
    await app.deliverAgain();
    expect(await texts()).toEqual([
      [
        sanne.id,
        'Er is een plaats vrijgekomen bij ‘Hitte in de stad’. U kunt deze plaats nemen tot maandag 30 november 2026 om 15.00 uur (Nederlandse tijd).',
        `/kennissessies/${kennissessieId()}`,
      ],
    ]);
    expect(app.mails()).toHaveLength(1);
    expect(app.mails()[0]?.text).toContain(`https://academie.example/plaats/${offer.offerId}/${offer.registrationId}`);
    await app.clear();
    stands(sanne.id, RegistrationStatus.REGISTERED);
    await app.happens(seatOffered(offer));
    stands(sanne.id, RegistrationStatus.WAITLISTED);
    app.clock.set('2026-11-30T14:00:00Z');
    await app.happens(seatOffered(offer));
    expect(await texts()).toEqual([]);
    expect(app.mails()).toEqual([]);
  });

  it('tells who let it pass how to come back', async () => {
    await app.happens(seatOfferExpired({ ...seatOf(sanne.id), offerId: newId() }));
    expect(await texts()).toMatchObject([
      [sanne.id, expect.stringContaining('Wilt u nog komen?'), `/kennissessies/${kennissessieId()}`],
    ]);
  });

  it('tells the organiser that many wait, once while it is unread', async () => {
    const passed = waitlistPassedThreshold({ kennissessieId: kennissessieId(), waiting: 10 });
    await app.happens(passed);
    await app.happens(passed);
    expect(await texts()).toMatchObject([[bram.id, expect.stringContaining('Er wachten 10 mensen'), organise()]]);
  });

  it('invites who waits to a second date, with a link', async () => {
    const offered = { ...seatOf(sanne.id), preInvitationId: newId() };
    app.clock.set('2026-11-20T10:00:00Z');
    await app.happens(secondDateOffered(offered), bram.id);
    await app.deliverAgain();
    expect(app.mails()).toMatchObject([{ to: sanne.email, subject: 'Een tweede datum: Hitte in de stad' }]);
    const link = `https://academie.example/tweede/${offered.preInvitationId}/${offered.registrationId}`;
    expect(app.mails()[0]?.text).toContain(link);
    await app.clear();
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    await app.happens(secondDateOffered(offered), bram.id);
    expect(app.mails()).toEqual([]);
  });

  it('tells those who wait that a recording comes', async () => {
    await app.happens(recordingPromised({ kennissessieId: kennissessieId() }), bram.id);
    expect((await texts()).map(([who]) => who)).toEqual([sanne.id]);
  });

  it('tells the organiser that somebody keeps places', async () => {
    const reserved = { reservationId: newId(), organisatieId: newId(), kennissessieId: kennissessieId(), places: 3 };
    await app.happens(placesReserved({ ...reserved, persoonId: karim.id }), karim.id);
    await app.happens(placesReserved({ ...reserved, persoonId: bram.id }), bram.id);
    expect(await texts()).toMatchObject([
      [bram.id, 'Karim Haddad reserveerde 3 plaatsen voor collega’s bij ‘Hitte in de stad’.', organise()],
    ]);
  });
});
