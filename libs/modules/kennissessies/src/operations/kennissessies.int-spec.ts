import { KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, OPEN, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CompleteKennissessies } from '../jobs/complete-kennissessies.js';
import type { KennissessieDetails } from '../model/kennissessie-input.js';
import { KennissessieReader } from '../reading/kennissessie-reader.js';
import { CancelKennissessie } from './cancel-kennissessie.js';
import { CreateKennissessie } from './create-kennissessie.js';
import { PublishKennissessie } from './publish-kennissessie.js';
import { RegisterForKennissessie } from './registering/register-for-kennissessie.js';
import { RestoreKennissessie } from './restore-kennissessie.js';
import { UpdateKennissessie } from './update-kennissessie.js';

const { noor, sanne, bram, fatima, joost } = CAST;

describe('planning a kennissessie', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
  });

  const read = (id: string, who = bram) => app.get(KennissessieReader).get(who.actor, id);
  const update = (id: string, changes: Partial<KennissessieDetails>, who = bram) =>
    app.get(UpdateKennissessie).run(who.actor, id, { ...DETAILS, ...changes });
  const revisionOf = async (id: string) =>
    (
      await app.database.one<{ revision: number }>('select revision from kennissessies.kennissessie where id = $1', [
        id,
      ])
    )?.revision;

  it('starts as a draft of which nobody hears, and is known from its publication', async () => {
    const { id } = await app.get(CreateKennissessie).run(bram.actor, { ...DETAILS, title: '  Warmte  ' });
    expect(await read(id)).toMatchObject({
      title: 'Warmte',
      status: KennissessieStatus.DRAFT,
      organizerId: bram.id,
      viewerCan: { publish: true },
    });
    await expect(read(id, noor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await update(id, { title: 'Warmte in de wijk', startsAt: new Date('2026-12-01T08:00:00Z') });
    expect(await app.database.query('select name from platform.event')).toEqual([]);

    await app.get(PublishKennissessie).run(bram.actor, id);
    expect((await read(id, noor)).status).toBe(KennissessieStatus.PUBLISHED);
    expect(await app.recorded('KennissessiePublished')).toEqual([{ kennissessieId: id }]);
    await expect(app.get(PublishKennissessie).run(bram.actor, id)).rejects.toMatchObject({
      details: { reason: 'ALREADY_PUBLISHED' },
    });
  });

  it('is not published when its time has passed', async () => {
    const { id } = await app.get(CreateKennissessie).run(bram.actor, DETAILS);
    app.clock.set(DETAILS.startsAt);
    await expect(app.get(PublishKennissessie).run(bram.actor, id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'STARTED' },
    });
  });

  it.each<[string, Partial<KennissessieDetails>]>([
    ['start', { startsAt: new Date('2026-12-01T08:30:00Z') }],
    ['end', { endsAt: new Date('2026-12-01T11:00:00Z') }],
    ['place', { location: 'Stadhuis Utrecht' }],
    ['form', { form: KennissessieForm.ON_SITE }],
    ['link', { onlineUrl: 'https://vergadering.academie.test/ander' }],
  ])('says that it moved when its %s changes', async (_, changes) => {
    const id = await publishedSession(app);
    await update(id, { ...changes, title: 'Ook een andere titel' });
    expect(await app.recorded('KennissessieMoved')).toEqual([{ kennissessieId: id }]);
    expect(await app.recorded('KennissessieReworded')).toEqual([]);
    expect(await revisionOf(id)).toBe(1);
  });

  it('says that only the words changed, or nothing when nothing did', async () => {
    const id = await publishedSession(app);
    await update(id, {});
    await update(id, { summary: 'Anders gezegd.' });
    expect(await app.recorded('KennissessieMoved')).toEqual([]);
    expect(await app.recorded('KennissessieReworded')).toEqual([{ kennissessieId: id }]);
    expect(await revisionOf(id)).toBe(1);
  });

  it('does not shrink below the seats that are taken', async () => {
    const id = await publishedSession(app);
    for (const { actor } of [noor, sanne]) await app.get(RegisterForKennissessie).run(actor, id);
    await expect(update(id, { capacity: 1 })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'capacity' }] },
    });
    await update(id, { capacity: null });
    expect((await read(id)).capacity).toBeNull();
  });

  it('is called off with a reason, once, with the registrations kept', async () => {
    const id = await publishedSession(app);
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    const cancel = app.get(CancelKennissessie);
    await expect(cancel.run(bram.actor, id, '  ')).rejects.toMatchObject({ details: { fields: [{ path: 'reason' }] } });
    await cancel.run(bram.actor, id, 'De spreker is ziek.');
    expect(await read(id, noor)).toMatchObject({
      status: KennissessieStatus.CANCELLED,
      cancelReason: 'De spreker is ziek.',
      onlineUrl: null,
      viewerRegistration: { status: 'REGISTERED' },
      viewerCan: { register: false, cancelRegistration: false },
    });
    expect(await app.recorded('KennissessieCancelled')).toEqual([
      { kennissessieId: id, reason: 'De spreker is ziek.' },
    ]);
    await expect(cancel.run(bram.actor, id, 'Nog eens.')).rejects.toMatchObject({
      details: { reason: 'ALREADY_CANCELLED' },
    });
    await expect(update(id, { title: 'Toch door' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('goes on after all: everybody keeps their place, and it leaves a trace', async () => {
    const id = await publishedSession(app);
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    const restore = app.get(RestoreKennissessie);
    await expect(restore.run(bram.actor, id)).rejects.toMatchObject({ details: { reason: 'ALREADY_PUBLISHED' } });
    await app.get(CancelKennissessie).run(bram.actor, id, 'De spreker is ziek.');
    expect((await read(id)).viewerCan).toMatchObject({ restore: true, cancel: false, edit: false });
    expect((await read(id, noor)).viewerCan.restore).toBe(false);
    await expect(restore.run(noor.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    await restore.run(bram.actor, id);
    expect(await read(id, noor)).toMatchObject({
      status: KennissessieStatus.PUBLISHED,
      cancelReason: null,
      onlineUrl: DETAILS.onlineUrl,
      viewerRegistration: { status: 'REGISTERED' },
    });
    expect(await revisionOf(id)).toBe(2);
    expect(await app.recorded('KennissessieRestored')).toEqual([{ kennissessieId: id }]);
    const trace = `select actor_id, subject_id from platform.audit where action = 'kennissessie.restored'`;
    expect(await app.database.query(trace)).toEqual([{ actor_id: bram.id, subject_id: id }]);
  });

  it('gives what fell free while it was off to who waits', async () => {
    const id = await publishedSession(app, { capacity: 1 });
    for (const { actor } of [noor, sanne]) await app.get(RegisterForKennissessie).run(actor, id);
    await app.get(CancelKennissessie).run(bram.actor, id, 'De spreker is ziek.');
    await app.database.query('update kennissessies.kennissessie set capacity = 2 where id = $1', [id]);
    await app.get(RestoreKennissessie).run(bram.actor, id);
    expect(await app.recorded('SeatPromoted')).toMatchObject([{ persoonId: sanne.id }]);
  });

  it('does not go on after all when it would have begun', async () => {
    const id = await publishedSession(app);
    await app.get(CancelKennissessie).run(bram.actor, id, 'De spreker is ziek.');
    app.clock.set(DETAILS.startsAt);
    expect((await read(id)).viewerCan.restore).toBe(false);
    await expect(app.get(RestoreKennissessie).run(bram.actor, id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'STARTED' },
    });
  });

  it('is over when it ends, and a job writes that down', async () => {
    const id = await publishedSession(app);
    const job = app.get(CompleteKennissessies);
    expect(await job.run()).toEqual([]);
    app.clock.set(DETAILS.endsAt);
    expect((await read(id)).status).toBe(KennissessieStatus.COMPLETED);
    await expect(update(id, { title: 'Achteraf' })).rejects.toMatchObject({ details: { reason: 'ALREADY_ENDED' } });
    expect(await job.run()).toEqual([id]);
    expect(await job.run()).toEqual([]);
    expect((await read(id)).status).toBe(KennissessieStatus.COMPLETED);
  });

  it('is planned by those who lead a netwerk and by the academy, in a netwerk by who leads that', async () => {
    const create = app.get(CreateKennissessie);
    await expect(create.run(noor.actor, DETAILS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await create.run(fatima.actor, DETAILS)).netwerkId).toBeNull();
    expect((await create.run(bram.actor, { ...DETAILS, netwerkId: CLOSED.id })).netwerkId).toBe(CLOSED.id);
    expect((await create.run(joost.actor, { ...DETAILS, netwerkId: CLOSED.id })).netwerkId).toBe(CLOSED.id);
    await expect(create.run(fatima.actor, { ...DETAILS, netwerkId: OPEN.id })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'netwerkId' }] },
    });
    for (const netwerkId of [CLOSED.id, newId()]) {
      await expect(create.run(fatima.actor, { ...DETAILS, netwerkId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(create.run(bram.actor, { ...DETAILS, title: ' ', thema: 'onbekend' })).rejects.toMatchObject({
      details: { fields: [{ path: 'title' }, { path: 'thema' }] },
    });
  });

  it('is changed by who runs it alone', async () => {
    const { id } = await app.get(CreateKennissessie).run(joost.actor, { ...DETAILS, netwerkId: OPEN.id });
    await app.get(PublishKennissessie).run(bram.actor, id);
    await expect(update(id, {}, noor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(CancelKennissessie).run(fatima.actor, id, 'Zomaar')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await update(id, { title: 'Nieuwe titel', netwerkId: OPEN.id });
    expect((await read(id)).title).toBe('Nieuwe titel');
  });
});
