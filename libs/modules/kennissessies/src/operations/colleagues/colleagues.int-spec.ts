import { ColleagueDirectory, RegistrationStatus, SeatKeeping, SeatLinks } from '@academie/contracts';
import { RequestScope } from '@academie/platform/access';
import { CAST, type FakeColleagues, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { SeatsByColleague } from '../../reading/colleagues/seats-by-colleague.js';
import { SignedSeats } from '../../reading/colleagues/signed-seats.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { CancelForColleague } from './cancel-for-colleague.js';
import { RegisterColleague } from './register-colleague.js';

// Bram, Ilse and Fatima work at the same place; Noor works elsewhere.
const { noor, bram, ilse, fatima } = CAST;
const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;

describe('registering a colleague', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
    (app.get(ColleagueDirectory) as FakeColleagues).byEmail.set(fatima.email, fatima.id);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
  });

  const register = (id: string, who: { persoonId: string } | { email: string; name: string }) =>
    app.get(RegisterColleague).run(ilse.actor, id, who);
  const made = async (id: string) =>
    (await app.get(SeatsByColleague).in(new RequestScope(ilse.actor)).load(id))?.map(({ persoonId }) => persoonId) ??
    [];

  it('gives them a seat or a place in line, and says who did it', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const brams = await register(id, { persoonId: bram.id });
    await register(id, { email: fatima.email, name: 'Fatima Yilmaz' });
    expect(await placesOf(app, id)).toEqual([
      expect.objectContaining({ persoon_id: fatima.id, status: WAITLISTED }),
      expect.objectContaining({ persoon_id: bram.id, status: REGISTERED }),
    ]);
    expect((await app.recorded('ColleagueRegistered')).at(0)).toEqual({
      registrationId: brams,
      kennissessieId: id,
      persoonId: bram.id,
      byPersoonId: ilse.id,
    });
    expect(await made(id)).toEqual([bram.id, fatima.id]);
    await expect(register(id, { persoonId: bram.id })).rejects.toMatchObject({ details: { reason: 'ALREADY' } });
  });

  it('is for the own organisation only, and not for oneself', async () => {
    const id = await publishedSession(app);
    await expect(register(id, { persoonId: noor.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(register(id, { persoonId: ilse.id })).rejects.toMatchObject({ details: { reason: 'YOURSELF' } });
    await expect(register(id, { email: 'iemand@elders.test', name: 'Iemand' })).rejects.toMatchObject({
      details: { fields: [{ path: 'email' }] },
    });
    const nowhere = { ...ilse.actor, organisatieId: null };
    await expect(app.get(RegisterColleague).run(nowhere, id, { persoonId: bram.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('brings nobody into a netwerk by invitation who is no member of it', async () => {
    const id = await publishedSession(app, { netwerkId: CLOSED.id });
    await expect(register(id, { persoonId: bram.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(RegisterColleague).run(bram.actor, id, { persoonId: fatima.id })).rejects.toMatchObject({
      details: { reason: 'NOT_FOR_THEM' },
    });
  });

  it('can be taken back by who did it, as long as it is not their own registration', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const brams = await register(id, { persoonId: bram.id });
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    const cancel = app.get(CancelForColleague);
    await expect(cancel.run(noor.actor, brams)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await cancel.run(ilse.actor, brams);
    await cancel.run(ilse.actor, brams);
    expect((await placesOf(app, id)).find(({ persoon_id }) => persoon_id === noor.id)?.status).toBe(REGISTERED);
    expect(await made(id)).toEqual([]);
    // Bram registers himself: Ilse has no say in that any more.
    await app.get(CancelRegistration).run(noor.actor, id);
    await app.get(RegisterForKennissessie).run(bram.actor, id);
    await expect(cancel.run(ilse.actor, brams)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('mails a link that shows the seat, and gives it up only when asked', async () => {
    const id = await publishedSession(app);
    const brams = await register(id, { persoonId: bram.id });
    const token = app.get(SeatLinks).declinePath(brams).split('/').at(-1) ?? '';
    const seats = app.get(SignedSeats);
    expect(await seats.get(token)).toMatchObject({ title: DETAILS.title, status: REGISTERED });
    expect(await app.get(SeatKeeping).release(seats.registrationOf(token))).toBe('freed');
    expect(await seats.get(token)).toMatchObject({ status: CANCELLED });
    await expect(seats.get(`${token}x`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
