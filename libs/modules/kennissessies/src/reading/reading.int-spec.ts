import { KennissessieDirectory, PersonRole, RegistrationStatus } from '@academie/contracts';
import { type Actor, VISITOR } from '@academie/kernel';
import { ACTORS, CAST, countQueries, FakeThemas, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, OPEN, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CancelKennissessie } from '../operations/cancel-kennissessie.js';
import { CreateKennissessie } from '../operations/create-kennissessie.js';
import { AddPerson } from '../operations/people/add-person.js';
import { RegisterForKennissessie } from '../operations/registering/register-for-kennissessie.js';
import { type KennissessieCriteria, KennissessieReader } from './kennissessie-reader.js';
import { KennissessieRuimteGate } from './kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './kennissessie-search-source.js';
import { RegistrationReader } from './registration-reader.js';

const { noor, sanne, karim, pieter, bram, fatima, joost, ilse } = CAST;

const onDay = (day: number) => ({
  startsAt: new Date(Date.UTC(2026, 11, day, 9)),
  endsAt: new Date(Date.UTC(2026, 11, day, 10)),
});

describe('reading kennissessies', () => {
  let app: SpecApp;
  let reader: KennissessieReader;
  const ids: Record<'open' | 'closed' | 'draft' | 'off' | 'full', string> = {
    open: '',
    closed: '',
    draft: '',
    off: '',
    full: '',
  };

  /** Open and full for all, closed for the besloten netwerk, a draft of Fatima, and one that is off. */
  beforeAll(async () => {
    app = await startKennissessies();
    reader = app.get(KennissessieReader);
    const register = app.get(RegisterForKennissessie);
    ids.open = await publishedSession(app, { ...onDay(1), netwerkId: OPEN.id, title: 'Samen vergaderen' });
    ids.closed = await publishedSession(app, { ...onDay(2), netwerkId: CLOSED.id });
    ids.draft = (await app.get(CreateKennissessie).run(fatima.actor, { ...DETAILS, ...onDay(3) })).id;
    ids.off = await publishedSession(app, onDay(4));
    ids.full = await publishedSession(app, { ...onDay(5), capacity: 1, thema: FakeThemas.DIGITALISERING.slug });
    await register.run(noor.actor, ids.off);
    await app.get(CancelKennissessie).run(bram.actor, ids.off, 'Te weinig mensen.');
    for (const { actor } of [noor, sanne, karim]) await register.run(actor, ids.full);
    const add = { kennissessieId: ids.draft, wholeReeks: false };
    await app.get(AddPerson).run(fatima.actor, { ...add, role: PersonRole.SPEAKER, persoonId: pieter.id });
    await app.get(AddPerson).run(fatima.actor, { ...add, role: PersonRole.CO_ORGANIZER, persoonId: ilse.id });
  });
  afterAll(() => app.close());

  const list = async (actor: Actor, criteria: KennissessieCriteria = {}) => {
    const { nodes } = await reader.page(actor, criteria, 50);
    expect(await reader.count(actor, criteria)).toBe(nodes.length);
    return nodes.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);
  };

  it.each<[string, Actor, string[]]>([
    ['a visitor', VISITOR, ['open', 'off', 'full']],
    ['Sanne', sanne.actor, ['open', 'off', 'full']],
    ['Noor, of the besloten netwerk', noor.actor, ['open', 'closed', 'off', 'full']],
    ['Ilse, who organises the draft along', ilse.actor, ['open', 'draft', 'off', 'full']],
    ['Pieter, who speaks at it', pieter.actor, ['open', 'draft', 'off', 'full']],
    ['Fatima, who has a draft', fatima.actor, ['open', 'draft', 'off', 'full']],
    ['Joost, the beheerder', joost.actor, ['open', 'closed', 'draft', 'off', 'full']],
  ])('shows %s what they may see, in the order of time', async (_, actor, expected) => {
    expect(await list(actor)).toEqual(expected);
  });

  it('shows in lists what it shows one by one, to everybody of the cast', async () => {
    for (const actor of Object.values(ACTORS)) {
      const listed = new Set((await reader.page(actor, {}, 50)).nodes.map(({ id }) => id));
      for (const id of Object.values(ids)) {
        const found = await reader.get(actor, id).then(
          () => true,
          () => false,
        );
        expect(found).toBe(listed.has(id));
      }
    }
  });

  it.each<[string, KennissessieCriteria, string[]]>([
    ['thema', { themaId: FakeThemas.DIGITALISERING.id }, ['full']],
    ['netwerk', { netwerkId: OPEN.id }, ['open']],
    ['doelgroep', { doelgroep: 'GRIFFIER' as never }, []],
    ['from', { from: onDay(4).startsAt }, ['off', 'full']],
    ['to', { to: onDay(4).startsAt }, ['open', 'closed']],
    ['Dutch words in other forms', { search: 'vergadering' }, ['open']],
    ['mine', { mine: true }, ['off', 'full']],
  ])('narrows by %s', async (_, criteria, expected) => {
    expect(await list(noor.actor, criteria)).toEqual(expected);
  });

  it('leaves out what is over, unless a window or the own ones are asked for', async () => {
    const before = app.clock.now();
    app.clock.set(onDay(1).endsAt);
    expect(await list(sanne.actor)).toEqual(['off', 'full']);
    expect(await list(sanne.actor, { from: onDay(1).startsAt, to: onDay(2).startsAt })).toEqual(['open']);
    app.clock.set(onDay(6).endsAt);
    expect(await list(sanne.actor)).toEqual([]);
    expect(await list(sanne.actor, { mine: true })).toEqual(['full']);
    app.clock.set(before);
  });

  it('reads a page in at most two statements, whatever its length, and the pages together are the list', async () => {
    // The netwerken are in memory here; with the real ones one more statement tells how the reader stands among them.
    const { result, queries } = await countQueries(() => reader.page(noor.actor, {}, 3));
    expect(queries).toHaveLength(1);
    const rest = await reader.page(noor.actor, {}, 3, result.pageInfo.endCursor);
    expect([...result.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([ids.open, ids.closed, ids.off, ids.full]);
    expect([result.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('gives the link to those with a seat and those who run it, and to nobody else', async () => {
    const linkFor = async (actor: Actor) => (await reader.get(actor, ids.full)).onlineUrl;
    for (const { actor } of [noor, bram, joost]) expect(await linkFor(actor)).toBe(DETAILS.onlineUrl);
    for (const actor of [sanne.actor, karim.actor, pieter.actor, fatima.actor, VISITOR]) {
      expect(await linkFor(actor)).toBeNull();
    }
  });

  it('shows who comes, seats first, then the line with its places', async () => {
    const registrations = app.get(RegistrationReader);
    const full = { kennissessieId: ids.full };
    const first = await registrations.page(full, 2);
    const second = await registrations.page(full, 2, first.pageInfo.endCursor);
    expect(
      [...first.nodes, ...second.nodes].map(({ persoonId, status, waitlistPosition }) => [
        persoonId,
        status,
        waitlistPosition,
      ]),
    ).toEqual([
      [noor.id, RegistrationStatus.REGISTERED, null],
      [sanne.id, RegistrationStatus.WAITLISTED, 1],
      [karim.id, RegistrationStatus.WAITLISTED, 2],
    ]);
    expect(await registrations.count(full)).toBe(3);
    const waiting = { ...full, status: RegistrationStatus.WAITLISTED };
    expect((await registrations.page(waiting, 5)).nodes.map(({ persoonId }) => persoonId)).toEqual([
      sanne.id,
      karim.id,
    ]);
    expect(await registrations.count(waiting)).toBe(2);
  });

  it('tells the neighbours about sessions and seats', async () => {
    const directory = app.get(KennissessieDirectory);
    const seats = await directory.seatsOf(ids.full);
    expect(seats.map(({ persoonId, waitlistPosition }) => [persoonId, waitlistPosition])).toEqual([
      [noor.id, null],
      [sanne.id, 1],
      [karim.id, 2],
    ]);
    expect(await directory.seat(seats[1]?.registrationId ?? '')).toEqual(seats[1]);
    expect((await directory.feedOf(noor.id)).map(({ kennissessie }) => kennissessie.id)).toEqual([ids.off, ids.full]);
    expect((await directory.ofNetwerk(OPEN.id)).map(({ id }) => id)).toEqual([ids.open]);
    expect(await directory.ofNetwerk(CLOSED.id)).toEqual([]);
    // A session that was called off goes from the feeds after a month.
    const before = app.clock.now();
    app.clock.advance({ days: 31 });
    expect((await directory.feedOf(noor.id)).map(({ kennissessie }) => kennissessie.id)).toEqual([ids.full]);
    app.clock.set(before);
  });

  it('lets people find what they may know of', async () => {
    const source = app.get(KennissessieSearchSource);
    const documents = await source.documents(await source.allIds());
    expect(new Map(documents.map(({ id, audience }) => [id, audience]))).toEqual(
      new Map([
        [ids.open, ['public']],
        [ids.closed, [`netwerk:${CLOSED.id}`]],
        [ids.full, ['public']],
      ]),
    );
  });

  it('opens the space around a session to those who take part', async () => {
    const gate = app.get(KennissessieRuimteGate);
    const rights = async (actor: Actor, id: string) => (await gate.entrances(actor, [id])).get(id);
    const card = { ownerId: ids.full, name: expect.any(String), url: `/kennissessies/${ids.full}` };
    expect(await rights(noor.actor, ids.full)).toEqual({ read: true, write: true, moderate: false, card });
    expect(await rights(bram.actor, ids.full)).toEqual({ read: true, write: true, moderate: true, card });
    expect(await rights(sanne.actor, ids.full)).toEqual({ read: false, write: false, moderate: false, card });
    expect(await rights(sanne.actor, ids.closed)).toBeUndefined();
    expect(new Set(await gate.peopleIn(ids.full))).toEqual(new Set([noor.id, bram.id]));
    expect(new Set(await gate.ruimtesOf(noor.id))).toEqual(new Set([ids.off, ids.full]));
    expect((await gate.cards([ids.open])).get(ids.open)).toEqual({
      ownerId: ids.open,
      name: 'Samen vergaderen',
      url: `/kennissessies/${ids.open}`,
    });
  });
});
