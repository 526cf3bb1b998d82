import { KennissessieDirectory, RegistrationStatus, SeatKeeping } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { QuestionKind } from '../../model/questions/question.entity.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { CancelKennissessie } from '../cancel-kennissessie.js';
import { CreateKennissessie } from '../create-kennissessie.js';
import { AddQuestion } from '../questions/add-question.js';
import { CancelRegistration } from './cancel-registration.js';
import { RegisterForKennissessie } from './register-for-kennissessie.js';

const { noor, sanne, karim, pieter, bram } = CAST;
const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;

describe('registering and cancelling', () => {
  let app: SpecApp;
  let register: RegisterForKennissessie;
  let cancel: CancelRegistration;
  beforeAll(async () => {
    app = await startKennissessies();
    register = app.get(RegisterForKennissessie);
    cancel = app.get(CancelRegistration);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
  });

  const ownPlace = async (who: typeof noor, id: string) =>
    (await app.get(KennissessieReader).get(who.actor, id)).viewerRegistration;

  it('fills the seats, then the line, and moves the line up when a seat falls free', async () => {
    const id = await publishedSession(app);
    for (const { actor } of [noor, sanne, karim, pieter]) await register.run(actor, id);
    expect(await ownPlace(karim, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: 1 });
    expect(await ownPlace(pieter, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: 2 });

    const noors = await cancel.run(noor.actor, id);
    expect(await ownPlace(karim, id)).toMatchObject({ status: REGISTERED, waitlistPosition: null });
    expect(await ownPlace(pieter, id)).toMatchObject({ status: WAITLISTED, waitlistPosition: 1 });
    expect(await app.recorded('RegistrationCancelled')).toEqual([
      { registrationId: noors, kennissessieId: id, persoonId: noor.id, hadSeat: true },
    ]);
    expect(await app.recorded('SeatPromoted')).toMatchObject([{ persoonId: karim.id, kennissessieId: id }]);
  });

  it('takes somebody back in the same registration, behind those who wait', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const first = await register.run(noor.actor, id);
    await register.run(sanne.actor, id);
    await cancel.run(noor.actor, id);
    expect(await register.run(noor.actor, id)).toBe(first);
    expect(await ownPlace(noor, id)).toMatchObject({ id: first, status: WAITLISTED, waitlistPosition: 1 });
    expect(await ownPlace(sanne, id)).toMatchObject({ status: REGISTERED });
    // Leaving the line gives nobody a seat, and says so.
    await cancel.run(noor.actor, id);
    expect((await app.recorded('RegistrationCancelled')).map(({ hadSeat }) => hadSeat)).toEqual([true, false]);
    expect(await app.recorded('SeatPromoted')).toHaveLength(1);
  });

  it('changes nothing when asked twice', async () => {
    const id = await publishedSession(app);
    const own = await register.run(noor.actor, id);
    expect(await register.run(noor.actor, id)).toBe(own);
    expect(await cancel.run(noor.actor, id)).toBe(own);
    expect(await cancel.run(noor.actor, id)).toBe(own);
    expect(await app.recorded('SeatTaken')).toHaveLength(1);
    expect(await app.recorded('RegistrationCancelled')).toHaveLength(1);
    expect(await placesOf(app, id)).toMatchObject([{ status: CANCELLED }]);
  });

  it('refuses with the reason', async () => {
    const id = await publishedSession(app);
    await expect(cancel.run(noor.actor, id)).rejects.toMatchObject({ details: { reason: 'NOT_REGISTERED' } });
    await register.run(noor.actor, id);
    app.clock.set(DETAILS.startsAt);
    await expect(register.run(sanne.actor, id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'STARTED' },
    });
    await expect(cancel.run(noor.actor, id)).rejects.toMatchObject({ details: { reason: 'STARTED' } });
    app.clock.set('2026-11-02T09:00:00Z');
    await app.get(CancelKennissessie).run(bram.actor, id, 'De spreker is ziek.');
    await expect(register.run(sanne.actor, id)).rejects.toMatchObject({ details: { reason: 'NOT_OPEN' } });
    await expect(cancel.run(noor.actor, id)).rejects.toMatchObject({ details: { reason: 'NOT_OPEN' } });
  });

  it('does not let drafts, and sessions of a netwerk by invitation, exist for outsiders', async () => {
    const draft = await app.get(CreateKennissessie).run(bram.actor, DETAILS);
    await expect(register.run(noor.actor, draft.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(register.run(bram.actor, draft.id)).rejects.toMatchObject({ details: { reason: 'NOT_OPEN' } });
    const closed = await publishedSession(app, { netwerkId: CLOSED.id });
    await expect(register.run(sanne.actor, closed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await register.run(noor.actor, closed);
    expect(await ownPlace(noor, closed)).toMatchObject({ status: REGISTERED });
  });

  it('frees a seat for somebody who said elsewhere that they cannot come', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const noors = await register.run(noor.actor, id);
    const sannes = await register.run(sanne.actor, id);
    const karims = await register.run(karim.actor, id);
    const seats = app.get(SeatKeeping);
    expect(await Promise.all([seats.release(noors), seats.release(noors)])).toEqual(
      expect.arrayContaining(['freed', 'already']),
    );
    expect(await ownPlace(sanne, id)).toMatchObject({ status: REGISTERED });
    expect(await seats.release(karims)).toBe('stopped-waiting');
    app.clock.set(DETAILS.startsAt.toISOString());
    expect(await seats.release(sannes)).toBe('too-late');
    await expect(seats.release(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes somebody back who said elsewhere that they come after all, as anybody who registers', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const noors = await register.run(noor.actor, id);
    const sannes = await register.run(sanne.actor, id);
    const seats = app.get(SeatKeeping);
    expect(await seats.prospect(noors)).toEqual({ kind: 'has-seat', position: null });
    expect(await seats.prospect(sannes)).toEqual({ kind: 'waits', position: 1 });
    expect(await seats.reclaim(noors)).toBe('already');

    await seats.release(noors);
    expect(await seats.prospect(noors)).toEqual({ kind: 'full', position: 1 });
    expect(await seats.reclaim(noors)).toBe('waiting');
    expect(await ownPlace(noor, id)).toMatchObject({ id: noors, status: WAITLISTED });
    await seats.release(noors);
    await seats.release(sannes);
    expect(await seats.prospect(noors)).toEqual({ kind: 'free', position: null });
    expect(await seats.reclaim(noors)).toBe('seat');

    await seats.release(noors);
    app.clock.set(DETAILS.startsAt.toISOString());
    expect(await seats.prospect(noors)).toEqual({ kind: 'closed', position: null });
    expect(await seats.reclaim(noors)).toBe('too-late');
    await expect(seats.reclaim(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sends who wants to come back to the page when something is asked of them there', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    const noors = await register.run(noor.actor, id);
    const seats = app.get(SeatKeeping);
    await seats.release(noors);
    await app.get(AddQuestion).run(bram.actor, id, {
      kind: QuestionKind.YES_NO,
      label: 'Eet u mee?',
      long: false,
      multiple: false,
      options: [],
      required: true,
      purpose: 'Voor de lunch.',
      retentionDays: 14,
    });
    expect(await seats.reclaim(noors)).toBe('on-page');
    expect(await ownPlace(noor, id)).toMatchObject({ status: CANCELLED });
  });

  it('tells which sessions somebody organises', async () => {
    const id = await publishedSession(app);
    const directory = app.get(KennissessieDirectory);
    expect([...(await directory.managedBy(bram.actor, [id, newId()]))]).toEqual([id]);
    expect([...(await directory.managedBy(CAST.joost.actor, [id]))]).toEqual([id]);
    expect([...(await directory.managedBy(noor.actor, [id]))]).toEqual([]);
  });
});
