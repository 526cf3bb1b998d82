import { RegistrationStatus } from '@academie/contracts';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holdsOf, hoursBefore, setRules } from '../../fixtures/rules.js';
import { placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { ReservePlaces } from '../registering/reserve-places.js';
import { RegisterColleague } from './register-colleague.js';

// Bram, Ilse and Fatima work at the same place; Noor and Sanne work elsewhere.
const { noor, sanne, bram, ilse, fatima } = CAST;
const { REGISTERED, WAITLISTED, REQUESTED } = RegistrationStatus;
type Somebody = typeof noor;

describe('registering a colleague where places are kept', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(200));
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
  });

  const reserve = (who: Somebody, id: string, places: number) => app.get(ReservePlaces).run(who.actor, id, places);
  const register = (by: Somebody, id: string, who: Somebody) =>
    app.get(RegisterColleague).run(by.actor, id, { persoonId: who.id });
  const comes = (who: Somebody, id: string) => app.get(RegisterForKennissessie).run(who.actor, id);
  const statuses = async (id: string) =>
    new Map((await placesOf(app, id)).map(({ persoon_id, status }) => [persoon_id, status]));
  const counts = (id: string) => app.get(KennissessieReader).get(bram.actor, id);

  it('uses a kept place before a free one, also when it was kept by somebody else there', async () => {
    const id = await publishedSession(app, { capacity: 4 });
    await reserve(ilse, id, 1);
    await reserve(fatima, id, 1);
    await register(ilse, id, bram);
    expect(await counts(id)).toMatchObject({ registeredCount: 1, heldCount: 1, freePlaces: 2 });
    // Her own went first: what is left is Fatima's.
    const [left] = await app.database.query<{ persoon_id: string }>(
      `select v.persoon_id from kennissessies.place_hold h join kennissessies.reservation v on v.id = h.reservation_id
       where h.kennissessie_id = $1`,
      [id],
    );
    expect(left?.persoon_id).toBe(fatima.id);
    await register(ilse, id, fatima);
    expect(await counts(id)).toMatchObject({ registeredCount: 2, heldCount: 0, freePlaces: 2 });
    expect(await app.recorded('ColleagueRegistered')).toHaveLength(2);
    expect(await app.recorded('SeatTaken')).toMatchObject([{ persoonId: bram.id }, { persoonId: fatima.id }]);
  });

  it('leaves alone what another organisation keeps', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await reserve(noor, id, 1);
    await register(ilse, id, bram);
    expect((await statuses(id)).get(bram.id)).toBe(WAITLISTED);
    expect(await holdsOf(app, id)).toHaveLength(1);
  });

  it('gives the kept place to a colleague who waits, and none to who has a seat', async () => {
    const id = await publishedSession(app, { capacity: 2 });
    await reserve(ilse, id, 1);
    await comes(sanne, id);
    await comes(bram, id);
    await register(ilse, id, bram);
    expect((await statuses(id)).get(bram.id)).toBe(REGISTERED);
    expect(await counts(id)).toMatchObject({ registeredCount: 2, heldCount: 0, waitlistCount: 0 });
    await expect(register(ilse, id, bram)).rejects.toMatchObject({ details: { reason: 'ALREADY' } });
  });

  it('asks the organiser after all when that became the rule', async () => {
    const id = await publishedSession(app, { capacity: 2 });
    await reserve(ilse, id, 1);
    await setRules(app, id, { approval: true });
    await register(ilse, id, bram);
    expect((await statuses(id)).get(bram.id)).toBe(REQUESTED);
    expect(await holdsOf(app, id)).toHaveLength(1);
  });

  it.each([
    ['the waiting list', 1, [REGISTERED, WAITLISTED], { registeredCount: 1, heldCount: 0, waitlistCount: 1 }],
    ['a free place', 2, [REGISTERED, REGISTERED], { registeredCount: 2, heldCount: 0, waitlistCount: 0 }],
  ])('gives the last kept place to one of two at once, the other %s', async (_, capacity, expected, counted) => {
    const id = await publishedSession(app, { capacity });
    await reserve(ilse, id, 1);
    await Promise.all([register(ilse, id, bram), register(bram, id, fatima)]);
    expect([...(await statuses(id)).values()].sort()).toEqual(expected);
    expect(await counts(id)).toMatchObject(counted);
    expect(await holdsOf(app, id)).toEqual([]);
  });
});
