import { KennissessieStatus } from '@academie/contracts';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plannedReeks, publishedReeks, reeksOf } from '../../fixtures/reeksen.js';
import { DETAILS, startKennissessies } from '../../fixtures/sessions.js';
import { ReeksAspect, ReeksScope } from '../../model/reeksen/reeks-change.js';
import { ReeksFrequency } from '../../model/reeksen/reeks-rule.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { ReeksReader } from '../../reading/reeksen/reeks-reader.js';
import { CancelKennissessie } from '../cancel-kennissessie.js';
import { DeleteDraft } from '../delete-draft.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { UpdateKennissessie } from '../update-kennissessie.js';
import { CancelReeks } from './cancel-reeks.js';
import { ExtendReeks } from './extend-reeks.js';
import { PlanReeks } from './plan-reeks.js';
import { PublishReeks } from './publish-reeks.js';
import { RegisterForReeks } from './register-for-reeks.js';
import { UpdateReeks } from './update-reeks.js';

const { bram, noor, sanne, fatima } = CAST;
const { DRAFT, PUBLISHED, CANCELLED } = KennissessieStatus;
const NOW = new Date('2026-11-02T09:00:00Z');

describe('a series', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(NOW);
    await app.database.query('truncate kennissessies.kennissessie, kennissessies.reeks, platform.event cascade');
  });

  const starts = async (id: string) => (await reeksOf(app, id)).sessions.map(({ startsAt }) => startsAt.toISOString());
  const nth = async (id: string, index: number) => {
    const session = (await reeksOf(app, id)).sessions[index];
    if (!session) throw new Error(`The series has no session ${index}`);
    return session;
  };
  const change = async (
    id: string,
    index: number,
    changes: Partial<typeof DETAILS>,
    scope: ReeksScope,
    evenDeviating = false,
  ) => {
    const { id: kennissessieId, startsAt, endsAt } = await nth(id, index);
    const details = { ...DETAILS, startsAt, endsAt, ...changes };
    return app.get(UpdateReeks).run(bram.actor, { kennissessieId, details, scope, evenDeviating });
  };

  it('is planned as drafts of which nobody hears, without the dates that were dropped', async () => {
    const rule = { frequency: ReeksFrequency.WEEKLY, every: 1, count: 5 };
    const id = await app
      .get(PlanReeks)
      .run(bram.actor, { details: DETAILS, rule, without: ['2026-12-22', '2026-12-29'] });
    expect(await starts(id)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T09:00:00.000Z`));
    expect((await reeksOf(app, id)).sessions.map(({ status }) => status)).toEqual([DRAFT, DRAFT, DRAFT]);
    await expect(reeksOf(app, id, noor.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const events = await app.database.query('select name from platform.event');
    expect(events).toEqual([]);
  });

  it('is refused whole: by who may not plan, by a wrong rule, in a night that the clock changes', async () => {
    const rule = { frequency: ReeksFrequency.WEEKLY, every: 1, count: 2 };
    const plan = (actor: typeof noor.actor, changes: Partial<typeof DETAILS>, count = 2) =>
      app.get(PlanReeks).run(actor, { details: { ...DETAILS, ...changes }, rule: { ...rule, count }, without: [] });
    await expect(plan(noor.actor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(plan(bram.actor, {}, 53)).rejects.toMatchObject({ details: { fields: [{ path: 'rule.count' }] } });
    const night = { startsAt: new Date('2027-03-21T01:30:00Z'), endsAt: new Date('2027-03-21T02:30:00Z') };
    await expect(plan(bram.actor, night)).rejects.toMatchObject({
      details: { fields: [{ path: 'rule', message: expect.stringContaining('28-03-2027') }] },
    });
    expect(await app.database.query('select id from kennissessies.kennissessie')).toEqual([]);
  });

  it('is published at once, or date by date; each has its place in what the reader may see', async () => {
    const id = await plannedReeks(app, 4);
    await app.get(PublishKennissessie).run(bram.actor, (await nth(id, 1)).id);
    const seen = await reeksOf(app, id, noor.actor);
    expect(seen.sessions).toHaveLength(1);
    const only = seen.sessions[0]?.id ?? '';
    const reader = app.get(ReeksReader);
    expect((await reader.placesOf(noor.actor, [only])).get(only)).toMatchObject({ position: 1, count: 1 });
    expect((await reader.placesOf(bram.actor, [only])).get(only)).toMatchObject({ position: 2, count: 4 });

    await app.get(PublishReeks).run(bram.actor, id);
    expect((await reeksOf(app, id, noor.actor)).sessions).toHaveLength(4);
    expect(await app.recorded('KennissessiePublished')).toHaveLength(4);
    await expect(app.get(PublishReeks).run(bram.actor, id)).rejects.toMatchObject({
      details: { reason: 'NOTHING_TO_PUBLISH' },
    });
    await expect(app.get(PublishReeks).run(noor.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives who registers for all a seat or a place in line at each, and says what came of each', async () => {
    const id = await publishedReeks(app, 3, { capacity: 1 });
    const [first, second, third] = (await reeksOf(app, id)).sessions;
    await app.get(RegisterForKennissessie).run(sanne.actor, second?.id ?? '');
    await app.get(CancelKennissessie).run(bram.actor, third?.id ?? '', 'Ziek.');
    const outcomes = await app.get(RegisterForReeks).all(noor.actor, id);
    expect(outcomes).toMatchObject([
      { kennissessieId: first?.id, refusal: null },
      { kennissessieId: second?.id, refusal: null },
    ]);
    const own = async () =>
      (await reeksOf(app, id, noor.actor)).sessions.map((session) => session.viewerRegistration?.status);
    expect(await own()).toEqual(['REGISTERED', 'WAITLISTED', undefined]);
    expect(await app.get(RegisterForReeks).all(noor.actor, id)).toEqual([]);

    await app.get(RegisterForReeks).none(noor.actor, id);
    expect(await own()).toEqual(['CANCELLED', 'CANCELLED', undefined]);
  });

  it('moves this and what follows by the same shift of the clock, also over a change of it', async () => {
    const startsAt = new Date('2027-03-16T09:00:00Z');
    const id = await publishedReeks(app, 4, { startsAt, endsAt: new Date('2027-03-16T10:30:00Z') });
    expect((await starts(id))[2]).toBe('2027-03-30T08:00:00.000Z');
    // From Tuesday 10.00 to Thursday 11.00.
    const moved = { startsAt: new Date('2027-03-25T10:00:00Z'), endsAt: new Date('2027-03-25T11:30:00Z') };
    expect(await change(id, 1, moved, ReeksScope.THIS_AND_FOLLOWING)).toBe(3);
    expect(await starts(id)).toEqual([
      '2027-03-16T09:00:00.000Z',
      '2027-03-25T10:00:00.000Z',
      '2027-04-01T09:00:00.000Z',
      '2027-04-08T09:00:00.000Z',
    ]);
    expect(await app.recorded('KennissessieMoved')).toHaveLength(3);
    expect(await app.recorded('KennissessieReworded')).toEqual([]);
  });

  it('leaves what was changed by hand as it is, and lets the rest follow', async () => {
    const id = await publishedReeks(app, 3);
    const { id: second, startsAt, endsAt } = await nth(id, 1);
    await app
      .get(UpdateKennissessie)
      .run(bram.actor, second, { ...DETAILS, startsAt, endsAt, location: 'Stadhuis Utrecht' });
    expect((await nth(id, 1)).deviations).toEqual([ReeksAspect.PLACE]);

    await change(id, 0, { title: 'Hitte', location: 'Stadhuis Assen' }, ReeksScope.ALL_COMING);
    const places = async () => (await reeksOf(app, id)).sessions.map(({ title, location }) => [title, location]);
    expect(await places()).toEqual([
      ['Hitte', 'Stadhuis Assen'],
      ['Hitte', 'Stadhuis Utrecht'],
      ['Hitte', 'Stadhuis Assen'],
    ]);
    expect((await reeksOf(app, id)).title).toBe('Hitte');

    await change(id, 0, { title: 'Hitte', location: 'Stadhuis Delft' }, ReeksScope.ALL_COMING, true);
    expect((await places()).map(([, location]) => location)).toEqual(Array(3).fill('Stadhuis Delft'));
    expect((await nth(id, 1)).deviations).toEqual([]);
  });

  it('of which only the words change moves nobody', async () => {
    const id = await publishedReeks(app, 3);
    await change(id, 0, { summary: 'Anders gezegd.' }, ReeksScope.ALL_COMING);
    expect(await app.recorded('KennissessieMoved')).toEqual([]);
    expect(await app.recorded('KennissessieReworded')).toHaveLength(3);
  });

  it('changes all or nothing: one date that cannot be refuses the rest, and is named', async () => {
    const id = await publishedReeks(app, 3);
    const third = await nth(id, 2);
    for (const { actor } of [noor, sanne]) await app.get(RegisterForKennissessie).run(actor, third.id);
    await expect(change(id, 0, { capacity: 1 }, ReeksScope.ALL_COMING)).rejects.toMatchObject({
      details: { fields: [{ path: 'capacity', message: expect.stringContaining('15-12-2026') }] },
    });
    expect((await nth(id, 0)).capacity).toBe(2);
    const tooEarly = { startsAt: new Date('2026-11-10T09:00:00Z'), endsAt: new Date('2026-11-10T10:00:00Z') };
    await expect(change(id, 2, tooEarly, ReeksScope.ALL_COMING)).rejects.toMatchObject({
      details: { fields: [{ path: 'startsAt', message: expect.stringContaining('27-10-2026') }] },
    });
  });

  it('leaves what has been alone', async () => {
    const id = await publishedReeks(app, 3);
    app.clock.set('2026-12-02T09:00:00Z');
    expect(await change(id, 1, { title: 'Na de eerste' }, ReeksScope.ALL_COMING)).toBe(2);
    expect((await nth(id, 0)).title).toBe(DETAILS.title);
  });

  it('loses a date: called off when it was known, gone when it was a draft', async () => {
    const id = await plannedReeks(app, 3);
    await app.get(DeleteDraft).run(bram.actor, (await nth(id, 2)).id);
    await app.get(PublishReeks).run(bram.actor, id);
    await app.get(CancelKennissessie).run(bram.actor, (await nth(id, 1)).id, 'Vakantie.');
    expect((await reeksOf(app, id, noor.actor)).sessions.map(({ status }) => status)).toEqual([PUBLISHED, CANCELLED]);
    await expect(app.get(DeleteDraft).run(bram.actor, (await nth(id, 0)).id)).rejects.toMatchObject({
      details: { reason: 'ALREADY_PUBLISHED' },
    });
    expect(await app.recorded('KennissessieCancelled')).toEqual([
      { kennissessieId: (await nth(id, 1)).id, reason: 'Vakantie.', reeksId: id },
    ]);
  });

  it('is called off as far as it is to come', async () => {
    const id = await publishedReeks(app, 3);
    await app.get(ExtendReeks).run(bram.actor, id, 1);
    app.clock.set('2026-12-02T09:00:00Z');
    await expect(app.get(CancelReeks).run(bram.actor, id, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await app.get(CancelReeks).run(bram.actor, id, 'Geen budget.')).toEqual({ cancelled: 2, deleted: 1 });
    const { sessions } = await reeksOf(app, id);
    expect(sessions.map(({ status }) => status)).toEqual([KennissessieStatus.COMPLETED, CANCELLED, CANCELLED]);
    await expect(app.get(CancelReeks).run(bram.actor, id, 'Nog eens.')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is extended in its rhythm, as drafts, up to a year of weeks', async () => {
    const id = await publishedReeks(app, 2);
    await app.get(ExtendReeks).run(bram.actor, id, 2);
    expect((await starts(id)).slice(2)).toEqual(['2026-12-15T09:00:00.000Z', '2026-12-22T09:00:00.000Z']);
    expect((await nth(id, 3)).status).toBe(DRAFT);
    await expect(app.get(ExtendReeks).run(bram.actor, id, 49)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(app.get(ExtendReeks).run(fatima.actor, id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows each date as a session of its own', async () => {
    const id = await publishedReeks(app, 2);
    const ids = (await reeksOf(app, id)).sessions.map((session) => session.id);
    expect(new Set(ids).size).toBe(2);
    expect((await app.get(KennissessieReader).page(noor.actor, {}, 10)).nodes.map((node) => node.id)).toEqual(ids);
  });
});
