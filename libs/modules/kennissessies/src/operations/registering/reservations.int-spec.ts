import { Doelgroep, RegistrationStatus } from '@academie/contracts';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holdsOf, hoursBefore, setRules } from '../../fixtures/rules.js';
import { manyPeople, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { KeepPlaces } from '../../jobs/keep-places.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { SeatingReader } from '../../reading/seating/seating-reader.js';
import { lockKennissessie } from '../seats/lock-kennissessie.js';
import { SeatFromReservation } from '../seats/seat-from-reservation.js';
import { Seekers } from '../seats/seeker.js';
import { RegisterForKennissessie } from './register-for-kennissessie.js';
import { ReleaseReservation } from './release-reservation.js';
import { ReservePlaces } from './reserve-places.js';

const { noor, sanne, karim, pieter, bram } = CAST;
const { REGISTERED, WAITLISTED } = RegistrationStatus;

describe('places for colleagues', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies({ DATABASE_POOL_SIZE: '30' });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(200));
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
  });

  const get = (who: typeof noor, id: string) => app.get(KennissessieReader).get(who.actor, id);
  const reserve = (who: typeof noor, id: string, places: number) => app.get(ReservePlaces).run(who.actor, id, places);
  const name = async (id: string, by: typeof noor, who: typeof noor) => {
    const seeker = await app.get(Seekers).of(who.id);
    return app.unitOfWork.run(async (tx) => {
      await lockKennissessie(tx, id);
      return app.get(SeatFromReservation).run(tx, id, { persoonId: by.id }, seeker);
    });
  };

  it('are held if there are as many, and nobody else gets them', async () => {
    const id = await publishedSession(app, { capacity: 4 });
    await reserve(noor, id, 3);
    expect(await get(noor, id)).toMatchObject({ registeredCount: 0, heldCount: 3, freePlaces: 1 });
    await expect(reserve(sanne, id, 2)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'Er is nog 1 plaats vrij. Kies er minder.',
    });
    await app.get(RegisterForKennissessie).run(sanne.actor, id);
    await app.get(RegisterForKennissessie).run(karim.actor, id);
    expect((await get(karim, id)).viewerRegistration).toMatchObject({ status: WAITLISTED });
    expect(await app.recorded('PlacesReserved')).toMatchObject([{ persoonId: noor.id, places: 3 }]);
  });

  it('are refused with the reason', async () => {
    const id = await publishedSession(app, { capacity: 30 });
    await expect(reserve(noor, id, 0)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(reserve(noor, id, 21)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await reserve(noor, id, 15);
    await expect(reserve(noor, id, 6)).rejects.toMatchObject({ details: { reason: 'TOO_MANY' } });
    await expect(app.get(ReservePlaces).run({ ...sanne.actor, organisatieId: null }, id, 1)).rejects.toMatchObject({
      details: { reason: 'NO_ORGANISATIE' },
    });
    await setRules(app, id, { approval: true });
    expect((await get(sanne, id)).viewerCan.reservePlaces).toBe(false);
    await expect(reserve(sanne, id, 1)).rejects.toMatchObject({ details: { reason: 'NEEDS_APPROVAL' } });
  });

  it('become the seat of a colleague, whatever they were before', async () => {
    const id = await publishedSession(app, { capacity: 2 });
    await reserve(noor, id, 2);
    await app.get(RegisterForKennissessie).run(karim.actor, id);
    await name(id, noor, karim);
    expect((await get(karim, id)).viewerRegistration).toMatchObject({ status: REGISTERED });
    // A second time uses up no place.
    await name(id, noor, karim);
    expect(await get(bram, id)).toMatchObject({ registeredCount: 1, heldCount: 1, waitlistCount: 0 });
    expect(await name(id, noor, pieter)).not.toBeNull();
    expect(await name(id, noor, sanne)).toBeNull();
    expect(await name(id, bram, sanne)).toBeNull();
    expect(await app.recorded('SeatTaken')).toMatchObject([{ persoonId: karim.id }, { persoonId: pieter.id }]);
  });

  it('go to those who wait when they are let go, by hand', async () => {
    const id = await publishedSession(app, { capacity: 2 });
    const reservation = await reserve(noor, id, 2);
    for (const { actor } of [sanne, karim, pieter]) await app.get(RegisterForKennissessie).run(actor, id);
    const release = app.get(ReleaseReservation);
    await expect(release.run(sanne.actor, reservation)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.get(SeatingReader).reservationsOf(id, noor.id)).toMatchObject([{ places: 2, heldPlaces: 2 }]);
    await release.run(bram.actor, reservation);
    await release.run(noor.actor, reservation);
    expect(await get(bram, id)).toMatchObject({ registeredCount: 2, heldCount: 0, waitlistCount: 1 });
    expect(await app.get(SeatingReader).reservationsOf(id, null)).toEqual([]);
  });

  it.each([
    ['two days before the start', {}, 48],
    ['at the deadline', { registrationClosesAt: new Date(hoursBefore(100)) }, 100],
  ])('are let go by themselves %s', async (_, rules, hours) => {
    const id = await publishedSession(app, { capacity: 2 });
    await setRules(app, id, rules);
    await reserve(noor, id, 2);
    await app.get(RegisterForKennissessie).run(sanne.actor, id);
    app.clock.set(hoursBefore(hours + 0.1));
    await app.get(KeepPlaces).run();
    expect(await holdsOf(app, id)).toHaveLength(2);
    app.clock.set(hoursBefore(hours));
    await app.get(KeepPlaces).run();
    expect(await holdsOf(app, id)).toHaveLength(0);
    expect((await get(sanne, id)).viewerRegistration).toMatchObject({ status: REGISTERED });
  });

  it('are of what is kept for the own organisatie first, and never of what is kept for a doelgroep', async () => {
    const id = await publishedSession(app, { capacity: 3 });
    const pool = { organisatieId: null, places: 2, opensAt: null };
    await setRules(app, id, { pools: [{ ...pool, doelgroep: Doelgroep.AMBTENAAR }] });
    await expect(reserve(noor, id, 2)).rejects.toMatchObject({ details: { reason: 'NOT_ENOUGH_PLACES' } });
    await reserve(noor, id, 1);
    expect(await holdsOf(app, id)).toMatchObject([{ pool_id: null }]);
  });

  it('are never more than there are, when many reserve at once', async () => {
    const id = await publishedSession(app, { capacity: 50 });
    const people = (await manyPeople(app, 40)).map((actor) => ({ ...actor, organisatieId: noor.organisatie.id }));
    const outcomes = await Promise.allSettled(people.map((actor) => app.get(ReservePlaces).run(actor, id, 3)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(16);
    expect(await get(bram, id)).toMatchObject({ heldCount: 48, freePlaces: 2 });
    expect(await holdsOf(app, id)).toHaveLength(48);
  });
});
