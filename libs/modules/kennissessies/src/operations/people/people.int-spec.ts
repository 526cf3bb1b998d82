import { KennissessieDirectory, KennissessieStatus, PersonRole, RegistrationStatus } from '@academie/contracts';
import { newId, type SignedIn } from '@academie/kernel';
import { CAST, countQueries, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plannedReeks, reeksOf } from '../../fixtures/reeksen.js';
import { DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { KennissessieRuimteGate } from '../../reading/kennissessie-ruimte-gate.js';
import { CopyKennissessie } from '../copying/copy-kennissessie.js';
import { CreateKennissessie } from '../create-kennissessie.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { ExtendReeks } from '../reeksen/extend-reeks.js';
import { PublishReeks } from '../reeksen/publish-reeks.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { UpdateKennissessie } from '../update-kennissessie.js';
import { AddPerson, type PersonToAdd } from './add-person.js';
import { ChangePeople } from './change-people.js';
import { HandOverKennissessie } from './hand-over-kennissessie.js';

const { bram, noor, sanne, pieter, ilse, fatima, joost } = CAST;
const { CO_ORGANIZER, SPEAKER } = PersonRole;

describe('the people of a session', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(() => app.database.query('truncate kennissessies.kennissessie, platform.event, platform.audit cascade'));

  const draft = async () => (await app.get(CreateKennissessie).run(bram.actor, DETAILS)).id;
  const add = (actor: SignedIn, toAdd: Partial<PersonToAdd> & { kennissessieId: string }) =>
    app.get(AddPerson).run(actor, { role: CO_ORGANIZER, wholeReeks: false, ...toAdd });
  const peopleOf = (kennissessieId: string) =>
    app.database.query<{ id: string; role: string; persoon_id: string | null; name: string | null }>(
      'select id, role, persoon_id, name from kennissessies.kennissessie_person where kennissessie_id = $1 order by role, position',
      [kennissessieId],
    );
  const audited = async () =>
    (await app.database.query<{ action: string }>('select action from platform.audit order by at, id')).map(
      ({ action }) => action,
    );
  const visibleTo = async (actor: SignedIn, id: string) =>
    (await app.get(KennissessieReader).byIds(actor, [id])).get(id) ?? null;

  it('lets who organises along do what the organiser may, and says so to them and in the audit', async () => {
    const id = await draft();
    expect(await visibleTo(pieter.actor, id)).toBeNull();
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    expect(await app.recorded('CoOrganizerAdded')).toEqual([{ persoonId: pieter.id, kennissessieIds: [id] }]);
    expect(await audited()).toEqual(['kennissessie.person-added']);

    await app.get(UpdateKennissessie).run(pieter.actor, id, { ...DETAILS, title: 'Van Pieter' });
    await app.get(PublishKennissessie).run(pieter.actor, id);
    expect(await visibleTo(pieter.actor, id)).toMatchObject({
      title: 'Van Pieter',
      onlineUrl: DETAILS.onlineUrl,
      viewerCan: { edit: true, seeAttendees: true, moderate: true, appoint: false },
    });
    const directory = app.get(KennissessieDirectory);
    expect([...(await directory.managedBy(pieter.actor, [id]))]).toEqual([id]);
    expect([...(await directory.managedBy(noor.actor, [id]))]).toEqual([]);
    expect((await app.get(KennissessieReader).page(pieter.actor, { mine: true }, 10)).nodes).toHaveLength(1);
  });

  it('are chosen by the organiser, not by those who were chosen; anybody may step down', async () => {
    const id = await draft();
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    await expect(add(pieter.actor, { kennissessieId: id, persoonId: sanne.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(add(noor.actor, { kennissessieId: id, persoonId: noor.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(add(bram.actor, { kennissessieId: id, persoonId: bram.id })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(add(bram.actor, { kennissessieId: id, name: 'Anna' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await add(joost.actor, { kennissessieId: id, persoonId: sanne.id });
    const [first, second] = await peopleOf(id);
    await expect(app.get(ChangePeople).remove(pieter.actor, second?.id ?? '')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await app.get(ChangePeople).remove(pieter.actor, first?.id ?? '');
    expect(await visibleTo(pieter.actor, id)).toBeNull();
    await app.get(ChangePeople).remove(bram.actor, second?.id ?? '');
    expect(await peopleOf(id)).toEqual([]);
    expect((await audited()).filter((action) => action === 'kennissessie.person-removed')).toHaveLength(2);
  });

  it('are known to the neighbours as who organises: the organiser first, in one statement, until they are taken off', async () => {
    const id = await draft();
    const other = await draft();
    for (const { id: persoonId } of [pieter, ilse]) await add(bram.actor, { kennissessieId: id, persoonId });
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId: sanne.id });
    const organizers = async () => [...(await app.get(KennissessieDirectory).organizersOf([id, other]))].sort();
    const { queries, result } = await countQueries(organizers);
    expect(queries).toHaveLength(1);
    expect(result).toEqual(
      [
        [id, [bram.id, pieter.id, ilse.id]],
        [other, [bram.id]],
      ].sort(),
    );
    const [first, second] = await peopleOf(id);
    await app.get(ChangePeople).move(bram.actor, second?.id ?? '', -1);
    expect(new Map(await organizers()).get(id)).toEqual([bram.id, ilse.id, pieter.id]);
    await app.get(ChangePeople).remove(bram.actor, first?.id ?? '');
    expect(new Map(await organizers()).get(id)).toEqual([bram.id, ilse.id]);
  });

  it('lets a speaker see the draft and the link, join the gesprek and take no seat', async () => {
    const id = await draft();
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId: ilse.id });
    await add(bram.actor, {
      kennissessieId: id,
      role: SPEAKER,
      name: 'Anna de Boer',
      organisatie: 'Zelfstandig',
      bio: 'Schrijft.',
    });
    expect(await app.recorded('SpeakerAdded')).toEqual([]);
    const seen = await visibleTo(ilse.actor, id);
    expect(seen).toMatchObject({ status: KennissessieStatus.DRAFT, onlineUrl: DETAILS.onlineUrl, registeredCount: 0 });
    expect(seen?.viewerCan).toMatchObject({ edit: false, publish: false, readGesprekken: true, writeGesprekken: true });
    await expect(app.get(UpdateKennissessie).run(ilse.actor, id, DETAILS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await app.get(KennissessieRuimteGate).peopleIn(id)).toEqual(expect.arrayContaining([bram.id, ilse.id]));
    const directory = app.get(KennissessieDirectory);
    expect(await directory.speaksAt(ilse.id)).toEqual([]);

    await app.get(PublishKennissessie).run(bram.actor, id);
    expect(await app.recorded('SpeakerAdded')).toEqual([{ persoonId: ilse.id, kennissessieIds: [id] }]);
    expect((await directory.speaksAt(ilse.id)).map((card) => card.id)).toEqual([id]);
    expect([...(await directory.speakersOf([id]))]).toEqual([[id, [ilse.name, 'Anna de Boer (Zelfstandig)']]]);
  });

  it('says so when somebody does not speak any more at what could be seen', async () => {
    const id = await draft();
    const takeOff = async () => {
      const speaker = (await peopleOf(id)).find(({ role }) => role === SPEAKER);
      await app.get(ChangePeople).remove(bram.actor, speaker?.id ?? '');
    };
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId: ilse.id });
    await takeOff();
    await app.get(PublishKennissessie).run(bram.actor, id);
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, name: 'Anna de Boer' });
    await takeOff();
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    await app.get(ChangePeople).remove(bram.actor, (await peopleOf(id))[0]?.id ?? '');
    expect(await app.recorded('SpeakerRemoved')).toEqual([]);
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId: ilse.id });
    await takeOff();
    expect(await app.recorded('SpeakerRemoved')).toEqual([{ persoonId: ilse.id, kennissessieIds: [id] }]);
  });

  it('are invited each once, be it for a seat, for speaking or for both', async () => {
    const id = await publishedSession(app);
    const directory = app.get(KennissessieDirectory);
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    await app.get(RegisterForKennissessie).run(sanne.actor, id);
    for (const { id: persoonId } of [noor, ilse]) {
      await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId });
    }
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, name: 'Anna de Boer' });
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    const invitees = await directory.inviteesOf(id);
    const isTo = (persoonId: string) => invitees.filter((invitee) => invitee.persoonId === persoonId);
    expect(invitees).toHaveLength(3);
    expect(isTo(noor.id)).toMatchObject([{ status: RegistrationStatus.REGISTERED, speaks: true }]);
    expect(isTo(sanne.id)).toMatchObject([{ status: RegistrationStatus.REGISTERED, speaks: false }]);
    expect(isTo(ilse.id)).toMatchObject([{ registrationId: null, status: null, speaks: true, kennissessie: { id } }]);

    const seat = await directory.seat(isTo(noor.id)[0]?.registrationId ?? '');
    expect(await directory.invitee(id, noor.id)).toEqual(seat);
    expect(seat).toMatchObject({ speaks: true });
    expect(await directory.invitee(id, ilse.id)).toEqual(isTo(ilse.id)[0]);
    expect(await directory.invitee(id, pieter.id)).toMatchObject({ registrationId: null, status: null, speaks: false });
    expect(await directory.invitee(newId(), noor.id)).toBeNull();

    const other = await publishedSession(app);
    const asked = [id, other].flatMap((kennissessieId) =>
      [noor, ilse].map((of) => ({ kennissessieId, persoonId: of.id })),
    );
    const found = await directory.invitees([...asked, { kennissessieId: newId(), persoonId: noor.id }]);
    const key = (kennissessieId: string, persoonId: string) => `${kennissessieId} ${persoonId}`;
    const byKey = new Map(found.map((one) => [key(one.kennissessie.id, one.persoonId), one]));
    expect([found.length, byKey.size]).toEqual([4, 4]);
    expect(byKey.get(key(id, noor.id))).toEqual(seat);
    expect(byKey.get(key(other, ilse.id))).toMatchObject({ registrationId: null, status: null, speaks: false });
  });

  it('stand in an order, and can be described', async () => {
    const id = await publishedSession(app);
    for (const name of ['Anna', 'Bas', 'Coen']) await add(bram.actor, { kennissessieId: id, role: SPEAKER, name });
    const people = app.get(ChangePeople);
    const names = async () => (await peopleOf(id)).map(({ name }) => name);
    const idOf = async (name: string) => (await peopleOf(id)).find((person) => person.name === name)?.id ?? '';
    await people.move(bram.actor, await idOf('Coen'), -1);
    expect(await names()).toEqual(['Anna', 'Coen', 'Bas']);
    await people.move(bram.actor, await idOf('Anna'), -1);
    await people.describe(bram.actor, await idOf('Bas'), { name: 'Bas Smit', bio: 'Kenner.' });
    expect(await names()).toEqual(['Anna', 'Coen', 'Bas Smit']);
    await expect(people.describe(bram.actor, await idOf('Anna'), { name: '' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(people.move(noor.actor, await idOf('Anna'), 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('change what calendars show when they speak, and not when they organise along', async () => {
    const id = await publishedSession(app);
    const changedAt = async () => (await app.get(KennissessieDirectory).byIds([id])).get(id)?.updatedAt;
    const before = await changedAt();
    app.clock.advance({ minutes: 5 });
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    expect(await changedAt()).toEqual(before);
    await add(bram.actor, { kennissessieId: id, persoonId: noor.id, role: SPEAKER });
    expect(await changedAt()).toEqual(app.clock.now());
    app.clock.advance({ minutes: 5 });
    await add(bram.actor, { kennissessieId: id, persoonId: noor.id, role: SPEAKER });
    expect(await changedAt()).not.toEqual(app.clock.now());
    const speaker = (await peopleOf(id)).find(({ role }) => role === SPEAKER);
    await app.get(ChangePeople).remove(bram.actor, speaker?.id ?? '');
    expect(await changedAt()).toEqual(app.clock.now());
  });

  it('is handed over by the organiser, who then organises along', async () => {
    const id = await draft();
    await add(bram.actor, { kennissessieId: id, persoonId: pieter.id });
    const handOver = (actor: SignedIn, persoonId: string) =>
      app.get(HandOverKennissessie).run(actor, { kennissessieId: id, persoonId, wholeReeks: false });
    await expect(handOver(pieter.actor, pieter.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await handOver(bram.actor, pieter.id);
    await expect(handOver(bram.actor, bram.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await visibleTo(pieter.actor, id))?.viewerCan.appoint).toBe(true);
    expect((await visibleTo(bram.actor, id))?.viewerCan).toMatchObject({ appoint: false, edit: true });
    expect((await peopleOf(id)).map(({ persoon_id }) => persoon_id)).toEqual([bram.id]);
    expect(await app.recorded('KennissessieHandedOver')).toEqual([{ persoonId: pieter.id, kennissessieIds: [id] }]);
    expect(await audited()).toContain('kennissessie.handed-over');
    await handOver(pieter.actor, bram.id);
    expect((await peopleOf(id)).map(({ persoon_id }) => persoon_id)).toEqual([pieter.id]);
  });

  it('join a whole series in one go, and hear of it once', async () => {
    const id = await plannedReeks(app, 3);
    const ids = (await reeksOf(app, id)).sessions.map((session) => session.id);
    const [kennissessieId = ''] = ids;
    await add(bram.actor, { kennissessieId, persoonId: pieter.id, wholeReeks: true });
    await add(bram.actor, { kennissessieId, role: SPEAKER, persoonId: ilse.id, wholeReeks: true });
    expect(await app.recorded('CoOrganizerAdded')).toEqual([{ persoonId: pieter.id, kennissessieIds: ids }]);
    await app.get(PublishReeks).run(pieter.actor, id);
    expect(await app.recorded('SpeakerAdded')).toEqual([{ persoonId: ilse.id, kennissessieIds: ids }]);
    await app.get(ExtendReeks).run(bram.actor, id, 1);
    const last = (await reeksOf(app, id)).sessions.at(-1)?.id ?? '';
    expect((await peopleOf(last)).map(({ persoon_id }) => persoon_id)).toEqual([pieter.id, ilse.id]);
  });

  it('go along with a copy, which is a draft of who copied it', async () => {
    const id = await publishedSession(app);
    await add(bram.actor, { kennissessieId: id, persoonId: fatima.id });
    await add(bram.actor, { kennissessieId: id, role: SPEAKER, persoonId: ilse.id });
    const startsAt = new Date('2027-01-12T09:00:00Z');
    const details = { ...DETAILS, startsAt, endsAt: new Date('2027-01-12T10:00:00Z') };
    await expect(app.get(CopyKennissessie).run(noor.actor, id, details)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const copy = await app.get(CopyKennissessie).run(fatima.actor, id, details);
    expect(await visibleTo(fatima.actor, copy)).toMatchObject({
      title: DETAILS.title,
      startsAt,
      status: 'DRAFT',
      organizerId: fatima.id,
    });
    expect((await peopleOf(copy)).map(({ persoon_id }) => persoon_id)).toEqual([ilse.id]);
    expect(await visibleTo(noor.actor, copy)).toBeNull();
  });
});
