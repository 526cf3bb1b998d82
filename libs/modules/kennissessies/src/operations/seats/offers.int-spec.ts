import { RegistrationStatus } from '@academie/contracts';
import { Signer } from '@academie/platform/config';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holdsOf, hoursBefore, setRules } from '../../fixtures/rules.js';
import { DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { PlaceLinkState } from '../../graphql/seating/seating-types.js';
import { KeepPlaces } from '../../jobs/keep-places.js';
import { placeToken } from '../../model/seating/place-token.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { PlaceLinkReader } from '../../reading/seating/place-link-reader.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { AnswerOffer } from './answer-offer.js';
import { PassOnOffer } from './pass-on-offer.js';
import { UsePlaceLink } from './use-place-link.js';

const { noor, sanne, karim, pieter, bram } = CAST;
const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;

describe('a place that falls free shortly before the start', () => {
  let app: SpecApp;
  let id: string;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(200));
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
    id = await publishedSession(app, { capacity: 1 });
    await setRules(app, id, { promoteUntilHours: 24 });
    for (const { actor } of [noor, sanne, karim]) await app.get(RegisterForKennissessie).run(actor, id);
    app.clock.set(hoursBefore(20));
    await app.get(CancelRegistration).run(noor.actor, id);
  });

  const own = async (who: typeof noor) => (await app.get(KennissessieReader).get(who.actor, id)).viewerRegistration;
  const session = () => app.get(KennissessieReader).get(bram.actor, id);
  const offer = async () => {
    const [hold] = await holdsOf(app, id);
    if (!hold?.registration_id) throw new Error('No offer was made');
    return { id: hold.id, registrationId: hold.registration_id };
  };
  const later = (hours: number) => app.clock.set(hoursBefore(20 - hours));

  it('is kept for the first in line until they take it, and for nobody else', async () => {
    expect(await own(sanne)).toMatchObject({ status: WAITLISTED, offer: { expiresAt: new Date(hoursBefore(16)) } });
    expect(await session()).toMatchObject({ registeredCount: 0, heldCount: 1, waitlistCount: 2, freePlaces: 0 });
    await app.get(RegisterForKennissessie).run(pieter.actor, id);
    expect(await own(pieter)).toMatchObject({ status: WAITLISTED });
    await app.get(AnswerOffer).takeOwn(sanne.actor, id);
    expect(await own(sanne)).toMatchObject({ status: REGISTERED, offer: null });
    expect(await session()).toMatchObject({ registeredCount: 1, heldCount: 0, waitlistCount: 2 });
    expect(await app.recorded('SeatPromoted')).toMatchObject([{ persoonId: sanne.id }]);
    await expect(app.get(AnswerOffer).takeOwn(karim.actor, id)).rejects.toMatchObject({
      details: { reason: 'OFFER_GONE' },
    });
  });

  it('goes to the next when they say no, which ends their waiting', async () => {
    const { id: offerId } = await offer();
    expect(await app.get(AnswerOffer).run(offerId, false)).toBe('declined');
    expect(await own(sanne)).toMatchObject({ status: CANCELLED });
    expect(await own(karim)).toMatchObject({ offer: { expiresAt: new Date(hoursBefore(16)) } });
    expect(await app.get(AnswerOffer).run(offerId, true)).toBe('gone');
  });

  it('goes to the next when they say that they stop waiting', async () => {
    await app.get(CancelRegistration).run(sanne.actor, id);
    expect(await own(karim)).toMatchObject({ offer: {} });
    expect(await session()).toMatchObject({ heldCount: 1, waitlistCount: 1 });
  });

  it('goes to the next by itself when the time is over, exactly once', async () => {
    const { id: offerId } = await offer();
    const passOn = app.get(PassOnOffer);
    expect(await passOn.run(offerId)).toBe(false);
    later(4);
    const runs = await Promise.all([...Array.from({ length: 8 }, () => passOn.run(offerId))]);
    expect(runs.filter(Boolean)).toHaveLength(1);
    await app.get(KeepPlaces).run();
    expect(await app.recorded('SeatOfferExpired')).toMatchObject([{ persoonId: sanne.id, offerId }]);
    expect((await app.recorded('SeatOffered')).map(({ persoonId }) => persoonId)).toEqual([sanne.id, karim.id]);
    expect(await session()).toMatchObject({ heldCount: 1, waitlistCount: 2 });
    expect(await own(sanne)).toMatchObject({ status: WAITLISTED, lapsed: true, waitlistPosition: null, offer: null });
    expect(await own(karim)).toMatchObject({ waitlistPosition: 1 });
  });

  it('is found by the sweep when its own job was lost', async () => {
    await app.database.query('delete from graphile_worker._private_jobs');
    later(4);
    await app.get(KeepPlaces).run();
    expect(await own(karim)).toMatchObject({ offer: {} });
  });

  it('does not come back to who let it pass, until they register again', async () => {
    later(4);
    await app.get(KeepPlaces).run();
    later(8);
    await app.get(KeepPlaces).run();
    expect(await session()).toMatchObject({ heldCount: 0, waitlistCount: 2, freePlaces: 1 });
    expect((await app.get(KennissessieReader).get(sanne.actor, id)).viewerCan.register).toBe(true);
    await app.get(RegisterForKennissessie).run(sanne.actor, id);
    expect(await own(sanne)).toMatchObject({ status: REGISTERED, lapsed: false });
    expect(await session()).toMatchObject({ registeredCount: 1, waitlistCount: 1 });
  });

  it('is never kept beyond the start', async () => {
    app.clock.set(hoursBefore(2));
    await setRules(app, id, { promoteUntilHours: 24, offerMinutes: 240 });
    await app.get(CancelRegistration).run(sanne.actor, id);
    const offers = await app.recorded('SeatOffered');
    expect(offers.at(-1)).toMatchObject({ persoonId: karim.id, expiresAt: DETAILS.startsAt.toISOString() });
    app.clock.set(DETAILS.startsAt.toISOString());
    const { id: offerId } = await offer();
    expect(await app.get(AnswerOffer).run(offerId, true)).toBe('gone');
  });

  it('is taken by the link in the mail, once; looking changes nothing', async () => {
    const made = await offer();
    const token = placeToken(app.get(Signer), { kind: 'offer', ...made });
    const links = app.get(PlaceLinkReader);
    expect(await links.read(token)).toMatchObject({ state: PlaceLinkState.OPEN, title: DETAILS.title });
    expect(await session()).toMatchObject({ registeredCount: 0, heldCount: 1 });
    await app.get(UsePlaceLink).run(token, true);
    await app.get(UsePlaceLink).run(token, true);
    expect(await links.read(token)).toMatchObject({ state: PlaceLinkState.TAKEN });
    await app.get(UsePlaceLink).run(token, false);
    expect(await own(sanne)).toMatchObject({ status: REGISTERED });
    expect(await app.recorded('SeatPromoted')).toHaveLength(1);
    await expect(links.read('verzonnen')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
