import { KennissessieDirectory, RegistrationStatus } from '@academie/contracts';
import { CAST, countQueries, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hoursBefore, setRules } from '../../fixtures/rules.js';
import { placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { CancelKennissessie } from '../cancel-kennissessie.js';
import { RestoreKennissessie } from '../restore-kennissessie.js';
import { CancelRegistration } from './cancel-registration.js';
import { DecideRegistration } from './decide-registration.js';
import { RegisterForKennissessie } from './register-for-kennissessie.js';
import { ReleaseReservation } from './release-reservation.js';
import { ReservePlaces } from './reserve-places.js';

const { noor, sanne, karim, pieter, ilse, bram } = CAST;

describe('who counts on a session without a seat', () => {
  let app: SpecApp;
  let register: RegisterForKennissessie;
  let reserve: ReservePlaces;
  beforeAll(async () => {
    app = await startKennissessies();
    register = app.get(RegisterForKennissessie);
    reserve = app.get(ReservePlaces);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(500));
    await app.database.query('truncate kennissessies.kennissessie cascade');
  });

  const hopefulsOf = async (id: string) => {
    const hopefuls = await app.get(KennissessieDirectory).hopefulsOf(id);
    return hopefuls.map(({ persoonId, because }) => [persoonId, because]);
  };

  it('asked to come, until there is an answer or they withdraw', async () => {
    const id = await publishedSession(app);
    await setRules(app, id, { approval: true });
    const registrations: string[] = [];
    for (const [hours, { actor }] of [noor, sanne, karim, pieter].entries()) {
      app.clock.set(hoursBefore(400 - hours));
      registrations.push(await register.run(actor, id));
    }
    const { queries, result } = await countQueries(() => hopefulsOf(id));
    expect(queries).toHaveLength(1);
    expect(result).toEqual([noor, sanne, karim, pieter].map((who) => [who.id, 'asked']));
    const [noors = '', sannes = ''] = registrations;
    await app.get(DecideRegistration).run(bram.actor, noors, true);
    await app.get(DecideRegistration).run(bram.actor, sannes, false, 'Alleen voor raadsleden.');
    await app.get(CancelRegistration).run(karim.actor, id);
    expect(await hopefulsOf(id)).toEqual([[pieter.id, 'asked']]);
  });

  it('keep places for colleagues as long as one is held, each once, unless they have a place or wait themselves', async () => {
    const id = await publishedSession(app, { capacity: 5 });
    for (const { actor } of [karim, karim, noor, sanne]) await reserve.run(actor, id, 1);
    const pieters = await reserve.run(pieter.actor, id, 1);
    await register.run(noor.actor, id);
    await register.run(sanne.actor, id);
    const hopefuls = await hopefulsOf(id);
    expect(hopefuls).toHaveLength(2);
    expect(hopefuls).toEqual(
      expect.arrayContaining([
        [karim.id, 'reserved'],
        [pieter.id, 'reserved'],
      ]),
    );
    await app.get(ReleaseReservation).run(pieter.actor, pieters);
    expect(await hopefulsOf(id)).toEqual([[karim.id, 'reserved']]);
    await app.get(CancelRegistration).run(noor.actor, id);
    expect(await hopefulsOf(id)).toContainEqual([noor.id, 'reserved']);
  });

  it('keep what they asked or reserved while it is off, and have it when it goes on after all', async () => {
    const id = await publishedSession(app, { capacity: 2 });
    await reserve.run(karim.actor, id, 1);
    await setRules(app, id, { approval: true });
    const asked = await register.run(ilse.actor, id);
    const before = [await placesOf(app, id), await hopefulsOf(id)];
    await app.get(CancelKennissessie).run(bram.actor, id, 'Ziek.');
    expect([await placesOf(app, id), await hopefulsOf(id)]).toEqual(before);
    await expect(app.get(DecideRegistration).run(bram.actor, asked, true)).rejects.toMatchObject({
      details: { reason: 'TOO_LATE' },
    });
    await app.get(RestoreKennissessie).run(bram.actor, id);
    expect([await placesOf(app, id), await hopefulsOf(id)]).toEqual(before);
    await app.get(DecideRegistration).run(bram.actor, asked, true);
    expect(await placesOf(app, id)).toMatchObject([{ persoon_id: ilse.id, status: RegistrationStatus.REGISTERED }]);
    expect(await hopefulsOf(id)).toEqual([[karim.id, 'reserved']]);
  });
});
