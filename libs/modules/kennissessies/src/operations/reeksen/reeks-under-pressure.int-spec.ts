import { RegistrationStatus } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedReeks, reeksOf } from '../../fixtures/reeksen.js';
import { DETAILS, manyPeople, placesOf, startKennissessies } from '../../fixtures/sessions.js';
import { ReeksScope } from '../../model/reeksen/reeks-change.js';
import { CancelReeks } from './cancel-reeks.js';
import { RegisterForReeks } from './register-for-reeks.js';
import { UpdateReeks } from './update-reeks.js';

const { bram } = CAST;

describe('a series, when everybody wants something of it at the same time', () => {
  let app: SpecApp;
  let people: SignedIn[];
  beforeAll(async () => {
    app = await startKennissessies({ DATABASE_POOL_SIZE: '30' });
    people = await manyPeople(app, 40);
  });
  afterAll(() => app.close());

  it('loses and sells twice no seat while people come, go, and the organiser moves it', async () => {
    const id = await publishedReeks(app, 4, { capacity: 10 });
    const { all, none } = bound(app.get(RegisterForReeks));
    const [first] = (await reeksOf(app, id)).sessions;
    const move = (hour: number) =>
      app.get(UpdateReeks).run(bram.actor, {
        kennissessieId: first?.id ?? '',
        details: {
          ...DETAILS,
          capacity: 10,
          startsAt: new Date(`2026-12-01T${hour}:00:00Z`),
          endsAt: new Date(`2026-12-01T${hour}:30:00Z`),
        },
        scope: ReeksScope.ALL_COMING,
        evenDeviating: false,
      });

    await Promise.all([...people.map((person) => all(person, id)), move(12), move(13), move(14)]);
    // The premise: they really came over many connections.
    expect(app.database.pool.totalCount).toBeGreaterThanOrEqual(20);
    const leaving = people.slice(0, 20);
    await Promise.all([
      ...leaving.map((person) => none(person, id)),
      move(15),
      ...people.slice(20).map((p) => all(p, id)),
    ]);

    for (const session of (await reeksOf(app, id)).sessions) {
      const places = await placesOf(app, session.id);
      const having = (status: RegistrationStatus) => places.filter((place) => place.status === status);
      expect(having(RegistrationStatus.REGISTERED)).toHaveLength(10);
      expect(having(RegistrationStatus.WAITLISTED)).toHaveLength(10);
      expect(
        having(RegistrationStatus.CANCELLED)
          .map(({ persoon_id }) => persoon_id)
          .sort(),
      ).toEqual(leaving.map(({ persoonId }) => persoonId).sort());
      expect(session).toMatchObject({ registeredCount: 10, waitlistCount: 10 });
      expect(session.startsAt.toISOString()).toContain('T15:00');
    }
  });

  it('is called off once, however many press the button while others register', async () => {
    const id = await publishedReeks(app, 4);
    const cancel = () => app.get(CancelReeks).run(bram.actor, id, 'Geen zaal.');
    const pressed = Promise.allSettled([cancel(), cancel(), cancel()]);
    const outcomes = await Promise.all(people.slice(0, 10).map((person) => app.get(RegisterForReeks).all(person, id)));
    expect((await pressed).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.recorded('KennissessieCancelled')).toHaveLength(4);
    // Who came too late was told so, per date, instead of getting a fault.
    const said = outcomes.flat().map(({ registrationId, refusal }) => [registrationId !== null, refusal !== null]);
    expect(said.every(([done, refused]) => done !== refused)).toBe(true);
  });
});

function bound(register: RegisterForReeks) {
  return { all: register.all.bind(register), none: register.none.bind(register) };
}
