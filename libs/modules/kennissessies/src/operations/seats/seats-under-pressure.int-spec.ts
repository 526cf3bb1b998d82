import { RegistrationStatus, SeatKeeping } from '@academie/contracts';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DETAILS, manyPeople, placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { UpdateKennissessie } from '../update-kennissessie.js';

const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
const { bram } = CAST;

describe('seats, when everybody wants one at the same time', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies({ DATABASE_POOL_SIZE: '40' });
  });
  afterAll(() => app.close());

  it('gives 50 seats to 500 people, and the others a gapless line that moves up exactly', async () => {
    const people = await manyPeople(app, 500);
    const id = await publishedSession(app, { capacity: 50 });
    const register = app.get(RegisterForKennissessie);
    const cancel = app.get(CancelRegistration);

    await Promise.all(people.map((person) => register.run(person, id)));
    // The premise: they really came over many connections.
    expect(app.database.pool.totalCount).toBeGreaterThanOrEqual(30);

    const places = await placesOf(app, id);
    const seated = places.filter(({ status }) => status === REGISTERED);
    const line = places.filter(({ status }) => status === WAITLISTED);
    expect(seated).toHaveLength(50);
    expect(line.map(({ waitlist_number }) => Number(waitlist_number))).toEqual(
      Array.from({ length: 450 }, (_, i) => i + 1),
    );
    expect(await app.recorded('SeatTaken')).toHaveLength(50);
    expect(await app.recorded('WaitlistJoined')).toHaveLength(450);
    const reader = app.get(KennissessieReader);
    const second = people.find(({ persoonId }) => persoonId === line[1]?.persoon_id);
    expect(second && (await reader.get(second, id)).viewerRegistration?.waitlistPosition).toBe(2);

    // Twenty with a seat and ten from the line go, all at once: the first twenty of the others move up.
    const leavingSeats = seated.slice(0, 20).map(({ persoon_id }) => persoon_id);
    const leavingLine = line.slice(100, 110).map(({ persoon_id }) => persoon_id);
    const leaving = people.filter(({ persoonId }) => [...leavingSeats, ...leavingLine].includes(persoonId));
    await Promise.all(leaving.map((person) => cancel.run(person, id)));

    const after = await placesOf(app, id);
    const nowSeated = after.filter(({ status }) => status === REGISTERED).map(({ persoon_id }) => persoon_id);
    const nowInLine = after.filter(({ status }) => status === WAITLISTED).map(({ persoon_id }) => persoon_id);
    expect(new Set(nowSeated)).toEqual(
      new Set([...seated.slice(20), ...line.slice(0, 20)].map(({ persoon_id }) => persoon_id)),
    );
    expect(nowInLine).toEqual([...line.slice(20, 100), ...line.slice(110)].map(({ persoon_id }) => persoon_id));
    expect(after.filter(({ status }) => status === CANCELLED)).toHaveLength(30);
    const promoted = await app.recorded('SeatPromoted');
    expect(promoted.map(({ persoonId }) => persoonId)).toEqual(line.slice(0, 20).map(({ persoon_id }) => persoon_id));
    expect(await reader.get(bram.actor, id)).toMatchObject({ registeredCount: 50, waitlistCount: 420 });

    // More places: those who wait first, in one go.
    await app.get(UpdateKennissessie).run(bram.actor, id, { ...DETAILS, capacity: 80 });
    expect(await reader.get(bram.actor, id)).toMatchObject({ registeredCount: 80, waitlistCount: 390 });
    expect(await app.recorded('SeatPromoted')).toHaveLength(50);
  });

  it('promotes exactly the first hundred who wait when a hundred with a seat go at once', async () => {
    const people = await manyPeople(app, 300);
    const id = await publishedSession(app, { capacity: 100 });
    const register = app.get(RegisterForKennissessie);
    for (const person of people) await register.run(person, id);
    const before = await placesOf(app, id);
    const line = before.filter(({ status }) => status === WAITLISTED).map(({ persoon_id }) => persoon_id);
    const seats: { id: string }[] = await app.database.query(
      `select id from kennissessies.registration where kennissessie_id = $1 and status = 'REGISTERED'`,
      [id],
    );
    expect([seats.length, line.length]).toEqual([100, 200]);

    // Half of them on the page, half by the answer of their calendar.
    const seated = people.filter(({ persoonId }) => !line.includes(persoonId));
    const byPage = seated.slice(0, 50).map((person) => app.get(CancelRegistration).run(person, id));
    const rest = await app.database.query<{ id: string }>(
      'select id from kennissessies.registration where kennissessie_id = $1 and persoon_id = any($2)',
      [id, seated.slice(50).map(({ persoonId }) => persoonId)],
    );
    await Promise.all([...byPage, ...rest.map((seat) => app.get(SeatKeeping).release(seat.id))]);

    const after = await placesOf(app, id);
    const nowSeated = after.filter(({ status }) => status === REGISTERED).map(({ persoon_id }) => persoon_id);
    expect(new Set(nowSeated)).toEqual(new Set(line.slice(0, 100)));
    const nowInLine = after.filter(({ status }) => status === WAITLISTED).map(({ persoon_id }) => persoon_id);
    expect(nowInLine).toEqual(line.slice(100));
    const promoted = (await app.recorded('SeatPromoted')).filter(({ kennissessieId }) => kennissessieId === id);
    expect(promoted.map(({ persoonId }) => persoonId)).toEqual(line.slice(0, 100));
  });

  it('does not let one person in twice', async () => {
    const id = await publishedSession(app, { capacity: 5 });
    const register = app.get(RegisterForKennissessie);
    const ids = await Promise.all(Array.from({ length: 10 }, () => register.run(CAST.noor.actor, id)));
    expect(new Set(ids).size).toBe(1);
    expect((await app.get(KennissessieReader).get(bram.actor, id)).registeredCount).toBe(1);
  });

  it('is guarded by the database too', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await expect(
      app.database.query('update kennissessies.kennissessie set registered_count = 2 where id = $1', [id]),
    ).rejects.toMatchObject({ constraint: 'never_over_capacity' });
  });
});
