import { InterestWish, KennissessieStatus, RegistrationStatus, SessieIdeeDirectory } from '@academie/contracts';
import { VISITOR } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, manyPeople, OPEN, placesOf, startKennissessies } from '../../fixtures/sessions.js';
import type { IdeeDetails } from '../../model/ideeen/idee-input.js';
import { SessieIdeeStatus } from '../../model/ideeen/sessie-idee.entity.js';
import { IdeeReader } from '../../reading/ideeen/idee-reader.js';
import { IdeeSearchSource } from '../../reading/ideeen/idee-search-source.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { ChangeIdee } from './change-idee.js';
import { CreateIdee } from './create-idee.js';
import { DropInterest } from './drop-interest.js';
import { PlanIdee } from './plan-idee.js';
import { ShowInterest } from './show-interest.js';
import { WithdrawIdee } from './withdraw-idee.js';

const { noor, sanne, karim, pieter, bram, fatima } = CAST;
const { REGISTER, TELL } = InterestWish;
const { REGISTERED, WAITLISTED } = RegistrationStatus;

const IDEE: IdeeDetails = {
  title: 'Leren van een cyberoefening',
  summary: 'Wat ging er mis, en wat doet u nu anders?',
  doelgroepen: DETAILS.doelgroepen,
  thema: DETAILS.thema,
  netwerkId: OPEN.id,
};

describe('sessions without a date', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies({ DATABASE_POOL_SIZE: '20' });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie, kennissessies.sessie_idee cascade');
    await app.database.query('truncate platform.event');
  });

  const idee = (details: Partial<IdeeDetails> = {}) => app.get(CreateIdee).run(bram.actor, { ...IDEE, ...details });
  const read = (who: typeof noor, id: string) => app.get(IdeeReader).get(who.actor, id);
  const show = (who: typeof noor, id: string, wish = REGISTER) => app.get(ShowInterest).run(who.actor, id, wish);

  it('are put up by who may plan sessions, and seen by whom the netwerk exists for', async () => {
    await expect(app.get(CreateIdee).run(noor.actor, IDEE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(CreateIdee).run(fatima.actor, IDEE)).rejects.toMatchObject({
      details: { fields: [{ path: 'netwerkId' }] },
    });
    await expect(idee({ title: ' ', thema: 'nergens' })).rejects.toMatchObject({
      details: { fields: [{ path: 'title' }, { path: 'thema' }] },
    });
    const id = await idee();
    const closed = await idee({ netwerkId: CLOSED.id });
    const reader = app.get(IdeeReader);
    expect((await reader.page(VISITOR, {}, 10)).nodes.map((node) => node.id)).toEqual([id]);
    expect(await reader.count(noor.actor, {})).toBe(2);
    await expect(read(sanne, closed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(show(sanne, closed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.get(ChangeIdee).run(noor.actor, id, IDEE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await app.get(ChangeIdee).run(bram.actor, id, { ...IDEE, title: 'Beter' });
    expect(await read(noor, id)).toMatchObject({ title: 'Beter', viewerCan: { showInterest: true, edit: false } });
  });

  it('can be found as long as one can show interest, by whom they exist for', async () => {
    const id = await idee();
    const closed = await idee({ netwerkId: CLOSED.id });
    const source = app.get(IdeeSearchSource);
    const found = async () =>
      (await source.documents(await source.allIds())).map(({ url, audience }) => [url, audience]);
    expect(new Map((await found()) as [string, string[]][])).toEqual(
      new Map([
        [`/kennissessies/ideeen/${id}`, ['public']],
        [`/kennissessies/ideeen/${closed}`, [`netwerk:${CLOSED.id}`]],
      ]),
    );
    await app.get(ChangeIdee).run(bram.actor, id, { ...IDEE, title: 'Beter' });
    expect(await app.recorded('SessieIdeeChanged')).toEqual([{ ideeId: id }, { ideeId: closed }, { ideeId: id }]);
    await app.get(WithdrawIdee).run(bram.actor, id);
    expect(await found()).toHaveLength(1);
  });

  it('have a list: one place for a person, the turn kept when the wish changes, lost when it is dropped', async () => {
    const id = await idee();
    await show(noor, id);
    await show(sanne, id);
    await Promise.all([show(noor, id, TELL), show(noor, id, TELL)]);
    expect(await read(noor, id)).toMatchObject({ interestedCount: 2, viewerWish: TELL });
    expect((await app.get(IdeeReader).interested(id, 10)).nodes.map(({ persoonId }) => persoonId)).toEqual([
      noor.id,
      sanne.id,
    ]);
    const drop = app.get(DropInterest);
    await Promise.all([drop.run(noor.actor, id), drop.run(noor.actor, id)]);
    await show(noor, id);
    expect(await app.get(SessieIdeeDirectory).interestedIn(id)).toEqual([
      { persoonId: sanne.id, wish: REGISTER },
      { persoonId: noor.id, wish: REGISTER },
    ]);
    expect((await read(noor, id)).interestedCount).toBe(2);
    expect(await app.recorded('InterestShown')).toHaveLength(3);
  });

  it('become a session: nobody hears of the draft, then all who wanted it have a place in order', async () => {
    const id = await idee();
    for (const who of [karim, noor, sanne]) await show(who, id);
    await show(pieter, id, TELL);
    const plan = app.get(PlanIdee);
    const details = { ...DETAILS, netwerkId: OPEN.id };
    await expect(plan.run(noor.actor, id, details)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const sessie = await plan.run(bram.actor, id, details);
    await expect(plan.run(bram.actor, id, details)).rejects.toMatchObject({ details: { reason: 'BEING_PLANNED' } });
    expect(await read(noor, id)).toMatchObject({ status: SessieIdeeStatus.OPEN, viewerCan: { showInterest: true } });
    expect(await placesOf(app, sessie)).toEqual([]);
    expect(await app.recorded('SessieIdeePlanned')).toEqual([]);

    await app.get(PublishKennissessie).run(bram.actor, sessie);
    // Two places: the first two who said so sit, the third waits, and who only wanted to hear of it has none.
    expect(await placesOf(app, sessie)).toEqual([
      { persoon_id: sanne.id, status: WAITLISTED, waitlist_number: '1' },
      expect.objectContaining({ persoon_id: karim.id, status: REGISTERED }),
      expect.objectContaining({ persoon_id: noor.id, status: REGISTERED }),
    ]);
    expect((await app.recorded('SeatTaken')).map(({ persoonId }) => persoonId)).toEqual([karim.id, noor.id]);
    expect((await app.recorded('WaitlistJoined')).map(({ persoonId }) => persoonId)).toEqual([sanne.id]);
    expect(await app.recorded('SessieIdeePlanned')).toEqual([{ ideeId: id, kennissessieId: sessie }]);
    expect(await app.get(KennissessieReader).get(bram.actor, sessie)).toMatchObject({
      status: KennissessieStatus.PUBLISHED,
      registeredCount: 2,
      waitlistCount: 1,
    });
    expect(await read(noor, id)).toMatchObject({ status: SessieIdeeStatus.PLANNED, kennissessieId: sessie });
    expect((await app.get(IdeeReader).page(noor.actor, {}, 10)).nodes).toEqual([]);
    await expect(show(fatima, id)).rejects.toMatchObject({ details: { reason: 'HAS_DATE' } });
  });

  it('lose nobody who comes at the moment that the date is published', async () => {
    const people = await manyPeople(app, 30);
    const id = await idee();
    const sessie = await app.get(PlanIdee).run(bram.actor, id, { ...DETAILS, netwerkId: OPEN.id, capacity: 10 });
    const shown = await Promise.allSettled([
      ...people.map((person) => app.get(ShowInterest).run(person, id, REGISTER)),
      app.get(PublishKennissessie).run(bram.actor, sessie),
    ]);
    const inTime = shown.slice(0, -1).filter(({ status }) => status === 'fulfilled').length;
    expect(shown.at(-1)?.status).toBe('fulfilled');
    // Who was too late was told so; everybody else has a place.
    expect(await placesOf(app, sessie)).toHaveLength(inTime);
    expect((await read(noor, id)).interestedCount).toBe(inTime);
  });

  it('are withdrawn, and then exist for who made them only', async () => {
    const id = await idee();
    await show(noor, id);
    await app.get(WithdrawIdee).run(bram.actor, id);
    expect(await app.recorded('SessieIdeeWithdrawn')).toEqual([{ ideeId: id }]);
    await expect(read(noor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(bram, id)).toMatchObject({ status: SessieIdeeStatus.WITHDRAWN });
    await expect(app.get(WithdrawIdee).run(bram.actor, id)).rejects.toMatchObject({ details: { reason: 'WITHDRAWN' } });
  });
});
