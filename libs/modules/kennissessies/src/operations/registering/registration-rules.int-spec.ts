import { Doelgroep, OrganisatieDirectory, RegistrationStatus, WaitlistMode } from '@academie/contracts';
import { CAST, type FakeOrganisaties, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hoursBefore, setRules } from '../../fixtures/rules.js';
import { DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { KeepPlaces } from '../../jobs/keep-places.js';
import { Lots } from '../../model/seating/lots.js';
import { DEFAULT_RULES } from '../../model/seating/registration-rules.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { UpdateKennissessie } from '../update-kennissessie.js';
import { CancelRegistration } from './cancel-registration.js';
import { DecideRegistration } from './decide-registration.js';
import { RegisterForKennissessie } from './register-for-kennissessie.js';
import { SetRegistrationRules } from './set-registration-rules.js';

const { noor, sanne, karim, pieter, bram, ilse } = CAST;
const { REQUESTED, DECLINED, REGISTERED, WAITLISTED } = RegistrationStatus;

describe('the rules of the organiser', () => {
  let app: SpecApp;
  let register: RegisterForKennissessie;
  beforeAll(async () => {
    app = await startKennissessies();
    register = app.get(RegisterForKennissessie);
    const { id, slug, name } = noor.organisatie;
    const card = { id, slug, name, soort: 'GEMEENTE' as never, code: null, provincie: null };
    (app.get(OrganisatieDirectory) as FakeOrganisaties).cards.set(id, card);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(500));
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event, platform.audit');
  });

  const get = (who: typeof noor, id: string) => app.get(KennissessieReader).get(who.actor, id);
  const own = async (who: typeof noor, id: string) => (await get(who, id)).viewerRegistration;
  const pool = { doelgroep: null, organisatieId: null, places: 1, opensAt: null };

  it('are for those who run the session, and are checked', async () => {
    const id = await publishedSession(app);
    const rules = { ...DEFAULT_RULES, pools: [] };
    await expect(app.get(SetRegistrationRules).run(noor.actor, id, rules)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const unknown = { ...pool, organisatieId: ilse.id };
    await expect(setRules(app, id, { offerMinutes: 1, pools: [unknown] })).rejects.toMatchObject({
      details: { fields: [{ path: 'offerMinutes' }, { path: 'pools.0.target' }] },
    });
  });

  it('close the registration, while those who wait still move up and anybody may cancel', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    for (const { actor } of [noor, sanne]) await register.run(actor, id);
    await setRules(app, id, { registrationClosesAt: new Date(hoursBefore(400)) });
    app.clock.set(hoursBefore(300));
    expect((await get(karim, id)).viewerCan.register).toBe(false);
    await expect(register.run(karim.actor, id)).rejects.toMatchObject({ details: { reason: 'CLOSED' } });
    await app.get(CancelRegistration).run(noor.actor, id);
    expect(await own(sanne, id)).toMatchObject({ status: REGISTERED });
    await app.get(CancelRegistration).run(sanne.actor, id);
  });

  it('let the organiser decide who comes', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await setRules(app, id, { approval: true });
    const [noors = '', sannes = '', karims = ''] = await Promise.all(
      [noor, sanne, karim].map(({ actor }) => register.run(actor, id)),
    );
    expect(await get(bram, id)).toMatchObject({ registeredCount: 0, waitlistCount: 0 });
    expect(await app.recorded('RegistrationRequested')).toHaveLength(3);
    expect(await get(noor, id)).toMatchObject({
      viewerRegistration: { status: REQUESTED },
      onlineUrl: null,
      viewerCan: { readGesprekken: false, cancelRegistration: true, register: false },
    });

    const decide = app.get(DecideRegistration);
    await expect(decide.run(noor.actor, noors, true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(decide.run(bram.actor, karims, false, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await decide.run(bram.actor, noors, true);
    await decide.run(bram.actor, noors, true);
    await decide.run(bram.actor, sannes, true);
    await decide.run(bram.actor, karims, false, 'Deze sessie is voor raadsleden.');
    expect(await own(noor, id)).toMatchObject({ status: REGISTERED });
    expect(await own(sanne, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: 1 });
    expect(await own(karim, id)).toMatchObject({ status: DECLINED, declineReason: 'Deze sessie is voor raadsleden.' });
    await expect(register.run(karim.actor, id)).rejects.toMatchObject({ details: { reason: 'TURNED_DOWN' } });
    await expect(decide.run(bram.actor, noors, false, 'Nee')).rejects.toMatchObject({
      details: { reason: 'HAS_A_PLACE' },
    });
    expect(await app.recorded('RegistrationDeclined')).toMatchObject([
      { persoonId: karim.id, reason: 'Deze sessie is voor raadsleden.' },
    ]);
    const audit = await app.database.query<{ action: string }>('select action from platform.audit order by at, id');
    expect(audit.map(({ action }) => action)).toEqual([
      'registration.admitted',
      'registration.admitted',
      'registration.declined',
    ]);
  });

  it('keep places for a doelgroep and a gemeente, until what is left is for everybody', async () => {
    const id = await publishedSession(app, { capacity: 3 });
    const opensAt = new Date(hoursBefore(100));
    await setRules(app, id, {
      pools: [
        { ...pool, doelgroep: Doelgroep.BESTUURDER },
        { ...pool, organisatieId: noor.organisatie.id, opensAt },
      ],
    });
    // One general place: who belongs to nobody's pool finds one, not three.
    expect(await get(pieter, id)).toMatchObject({ freePlaces: 1 });
    expect(await get(noor, id)).toMatchObject({ freePlaces: 2 });
    await register.run(pieter.actor, id);
    await register.run(sanne.actor, id);
    expect(await own(sanne, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: 1 });
    await register.run(karim.actor, id);
    expect(await own(karim, id)).toMatchObject({ status: REGISTERED });

    // Nobody of Zwolle came; from now on their place is for who waits first, before anybody new.
    app.clock.set(hoursBefore(99));
    await register.run(ilse.actor, id);
    expect(await own(sanne, id)).toMatchObject({ status: REGISTERED });
    expect(await own(ilse, id)).toMatchObject({ status: WAITLISTED });
  });

  it('open kept places by themselves', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const opensAt = new Date(hoursBefore(100));
    await setRules(app, id, { pools: [{ ...pool, doelgroep: Doelgroep.RAADSLID, opensAt }] });
    await register.run(noor.actor, id);
    await app.get(KeepPlaces).run();
    expect(await own(noor, id)).toMatchObject({ status: WAITLISTED });
    app.clock.set(hoursBefore(100));
    await app.get(KeepPlaces).run();
    expect(await own(noor, id)).toMatchObject({ status: REGISTERED });
  });

  it('give what they set free to those who wait', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await setRules(app, id, { pools: [{ ...pool, doelgroep: Doelgroep.RAADSLID }] });
    await register.run(noor.actor, id);
    await setRules(app, id, {});
    expect(await own(noor, id)).toMatchObject({ status: REGISTERED });
  });

  it('draw lots among those who wait, who then have no place in line', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await setRules(app, id, { waitlistMode: WaitlistMode.DRAW });
    for (const { actor } of [noor, sanne, karim, pieter]) await register.run(actor, id);
    expect(await own(sanne, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: null });
    // The last in line wins.
    jest.spyOn(app.get(Lots), 'below').mockImplementation((limit) => limit - 1);
    await app.get(CancelRegistration).run(noor.actor, id);
    expect(await own(pieter, id)).toMatchObject({ status: REGISTERED });
    expect(await own(sanne, id)).toMatchObject({ status: WAITLISTED });
    jest.restoreAllMocks();
  });

  it('tell the organiser once that the waiting list is long', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    await setRules(app, id, { waitlistThreshold: 2 });
    for (const { actor } of [noor, sanne, karim, pieter]) await register.run(actor, id);
    expect(await app.recorded('WaitlistPassedThreshold')).toEqual([{ kennissessieId: id, waiting: 2 }]);
  });

  it('refuse a capacity below the places that are kept', async () => {
    const id = await publishedSession(app, { capacity: 5 });
    await setRules(app, id, { pools: [{ ...pool, doelgroep: Doelgroep.RAADSLID, places: 4 }] });
    await expect(app.get(UpdateKennissessie).run(bram.actor, id, { ...DETAILS, capacity: 3 })).rejects.toMatchObject({
      details: { fields: [{ path: 'capacity' }] },
    });
  });
});
