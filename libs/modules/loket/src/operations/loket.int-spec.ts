import {
  LeervraagOutcome,
  LeervraagStatus,
  MembershipRole,
  NetwerkDirectory,
  OrganisatieDirectory,
  PersoonDirectory,
} from '@academie/contracts';
import { derivedId, PlatformRole, type SignedIn } from '@academie/kernel';
import { CAST, FakeNetwerken, FakeOrganisaties, FakePersonen, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LoketModule } from '../loket.module.js';
import { LeervraagReader } from '../reading/leervraag-reader.js';
import { AnswerLeervraag } from './answer-leervraag.js';
import { CloseLeervraag } from './close-leervraag.js';
import { RouteLeervraag } from './route-leervraag.js';
import { SubmitLeervraag } from './submit-leervraag.js';
import { TakeLeervraag } from './take-leervraag.js';

const { noor, sanne, bram, ilse, joost, pieter } = CAST;

/** A second adviseur: Fatima, with that role for these specs. */
const fatima: SignedIn = { ...CAST.fatima.actor, roles: [PlatformRole.ADVISEUR] };

const NETWERK = { id: derivedId('netwerk', 'warmte'), slug: 'warmte', name: 'Warmte in de wijk', inviteOnly: false };
const KRING = { id: derivedId('netwerk', 'kring'), slug: 'kring', name: 'Kring van burgemeesters', inviteOnly: true };

const QUESTION = 'Wie heeft ervaring met een hitteplan dat ook echt is gebruikt?';

describe('the loket', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [LoketModule], env: { DATABASE_POOL_SIZE: '20' } });
    const netwerken = app.get(NetwerkDirectory) as FakeNetwerken;
    netwerken.add(NETWERK, { [bram.id]: MembershipRole.FACILITATOR, [sanne.id]: MembershipRole.LID });
    netwerken.add(KRING, { [ilse.id]: MembershipRole.LID, [bram.id]: MembershipRole.TREKKER });
    const organisaties = app.get(OrganisatieDirectory) as FakeOrganisaties;
    const { id, slug, name } = pieter.organisatie;
    organisaties.cards.set(id, { id, slug, name, soort: 'KENNISINSTELLING' as never, code: null, provincie: null });
    const personen = app.get(PersoonDirectory) as FakePersonen;
    const card = personen.cards.get(fatima.persoonId);
    if (card) personen.cards.set(card.id, { ...card, roles: fatima.roles });
    for (const netwerk of [NETWERK, KRING]) {
      await app.database.query(
        `insert into netwerken.netwerk (id, slug, name, summary, vorm, access, status, thema_ids, doelgroepen, created_at)
         values ($1, $2, $3, 'Samen leren.', 'LEREND_NETWERK', 'OPEN', 'ACTIVE', '{}', '{}', now())`,
        [netwerk.id, netwerk.slug, netwerk.name],
      );
    }
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    await app.database.query('truncate loket.leervraag, loket.number_series cascade');
    await app.database.query('truncate platform.event, platform.audit');
  });

  const submit = (actor = noor.actor, subject = 'Hitteplan') =>
    app.get(SubmitLeervraag).run(actor, { subject, question: QUESTION });
  const read = (actor: SignedIn, id: string) => app.get(LeervraagReader).byId(actor, id);
  const take = (actor: SignedIn, id: string) => app.get(TakeLeervraag).run(actor, id);
  const route = (actor: SignedIn, id: string, to: Parameters<RouteLeervraag['run']>[2]) =>
    app.get(RouteLeervraag).run(actor, id, to);
  const answer = (actor: SignedIn, id: string, body = 'Tilburg heeft het gebruikt.') =>
    app.get(AnswerLeervraag).run(actor, id, body, LeervraagOutcome.BEANTWOORD);
  const close = (actor: SignedIn, id: string) => app.get(CloseLeervraag).run(actor, id);

  it('takes a question in, with a number and a promise', async () => {
    const id = await submit();
    expect(await read(noor.actor, id)).toMatchObject({
      number: 'LV-2026-0001',
      status: LeervraagStatus.SUBMITTED,
      dueAt: new Date('2026-11-09T16:00:00Z'),
      assigneeId: null,
      viewerCan: { take: false, route: false, answer: false, close: false, writeGesprekken: true },
    });
    expect(await app.recorded('LeervraagSubmitted')).toEqual([{ leervraagId: id }]);
  });

  it('says of each field what is wrong with it', async () => {
    const wrong = { subject: ' Kort ', question: 'Te kort', thema: 'bestaat-niet' };
    await expect(app.get(SubmitLeervraag).run(noor.actor, wrong)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'subject' }, { path: 'question' }, { path: 'thema' }] },
    });
    const themed = { subject: 'Hitteplan', question: QUESTION, thema: null };
    await expect(app.get(SubmitLeervraag).run(noor.actor, themed)).resolves.toBeDefined();
  });

  it('gives every question a number of its own, without gaps, when many are put at once', async () => {
    const ids = await Promise.all(Array.from({ length: 25 }, () => submit()));
    const numbers = await Promise.all(ids.map(async (id) => (await read(noor.actor, id))?.number));
    const wanted = Array.from({ length: 25 }, (_, i) => `LV-2026-${String(i + 1).padStart(4, '0')}`);
    expect(numbers.sort()).toEqual(wanted);
  });

  it('lets one of two adviseurs take it, and tells the other who was first', async () => {
    const id = await submit();
    const [first, second] = await Promise.allSettled([take(ilse.actor, id), take(fatima, id)]);
    const taken = await read(ilse.actor, id);
    expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected']);
    const winner = taken?.assigneeId === ilse.id ? 'Ilse Vermeer' : 'Fatima Yilmaz';
    const refused = [first, second].find((outcome) => outcome?.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'ALREADY_TAKEN' },
      message: `${winner} heeft deze vraag al opgepakt.`,
    });
    expect(await app.recorded('LeervraagTaken')).toEqual([{ leervraagId: id, adviseurId: taken?.assigneeId }]);
  });

  it('lets an adviseur take their own question again without a trace', async () => {
    const id = await submit();
    await take(ilse.actor, id);
    await take(ilse.actor, id);
    expect(await app.recorded('LeervraagTaken')).toHaveLength(1);
  });

  it('is routed to exactly one target, that exists', async () => {
    const id = await submit();
    const refuses = (to: Parameters<RouteLeervraag['run']>[2], path: string) =>
      expect(route(ilse.actor, id, to)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        details: { fields: [{ path }] },
      });
    await refuses({}, 'adviseurId');
    await refuses({ organisatieId: pieter.organisatie.id, netwerkId: NETWERK.id }, 'adviseurId');
    await refuses({ adviseurId: noor.id }, 'adviseurId');
    await refuses({ organisatieId: noor.organisatie.id }, 'organisatieId');
    await refuses({ netwerkId: 'x' }, 'netwerkId');
    await refuses({ netwerkId: NETWERK.id, note: 'x'.repeat(2001) }, 'note');
    expect((await read(ilse.actor, id))?.status).toBe(LeervraagStatus.SUBMITTED);
    expect(await app.recorded('LeervraagRouted')).toEqual([]);
  });

  it('goes to a partner, who may answer as long as it lies there', async () => {
    const id = await submit();
    expect(await read(pieter.actor, id)).toBeNull();
    await expect(answer(pieter.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await route(ilse.actor, id, { organisatieId: pieter.organisatie.id, note: 'Kunt u meelezen?' });
    expect(await read(pieter.actor, id)).toMatchObject({
      status: LeervraagStatus.ROUTED,
      assigneeId: ilse.id,
      routedTo: 'RIVM',
      routeNote: 'Kunt u meelezen?',
      viewerCan: { take: false, route: false, answer: true, close: false },
    });
    expect((await read(noor.actor, id))?.routeNote).toBeNull();
    await expect(route(pieter.actor, id, { adviseurId: ilse.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });

    await route(ilse.actor, id, { netwerkId: NETWERK.id });
    expect(await read(pieter.actor, id)).toBeNull();
    expect(await read(sanne.actor, id)).toBeNull();
    await answer(bram.actor, id);
    expect(await read(noor.actor, id)).toMatchObject({
      status: LeervraagStatus.ANSWERED,
      outcome: LeervraagOutcome.BEANTWOORD,
      answer: 'Tilburg heeft het gebruikt.',
      answeredById: bram.id,
      assigneeId: ilse.id,
    });
    const audit = await app.database.query<{ action: string }>('select action from platform.audit');
    expect(audit).toEqual([{ action: 'leervraag.routed' }, { action: 'leervraag.routed' }]);
    expect(await app.recorded('LeervraagRouted')).toMatchObject([
      { adviseurId: null, organisatieId: pieter.organisatie.id, netwerkId: null },
      { adviseurId: null, organisatieId: null, netwerkId: NETWERK.id },
    ]);
  });

  it('goes to a colleague, who is the one to answer from then on', async () => {
    const id = await submit();
    await take(ilse.actor, id);
    await route(ilse.actor, id, { adviseurId: fatima.persoonId });
    expect(await read(noor.actor, id)).toMatchObject({ assigneeId: fatima.persoonId, routedTo: 'Fatima Yilmaz' });
    await expect(take(ilse.actor, id)).rejects.toMatchObject({
      message: 'Fatima Yilmaz heeft deze vraag al opgepakt.',
    });
  });

  it('does not name a netwerk by invitation to those for whom it does not exist', async () => {
    const id = await submit();
    await expect(route(fatima, id, { netwerkId: KRING.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await route(ilse.actor, id, { netwerkId: KRING.id });
    expect((await read(ilse.actor, id))?.routedTo).toBe(KRING.name);
    expect((await read(bram.actor, id))?.routedTo).toBe(KRING.name);
    expect((await read(noor.actor, id))?.routedTo).toBe('een besloten netwerk');
  });

  it('is answered once, also when two do so at the same time', async () => {
    const id = await submit();
    const outcomes = await Promise.allSettled([answer(ilse.actor, id, 'Het een.'), answer(fatima, id, 'Het ander.')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT', details: { reason: 'ALREADY_ANSWERED' } },
    });
    expect(await app.recorded('LeervraagAnswered')).toEqual([{ leervraagId: id }]);
    await expect(route(ilse.actor, id, { adviseurId: ilse.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is closed only after it was answered', async () => {
    const id = await submit();
    await expect(close(ilse.actor, id)).rejects.toMatchObject({ details: { reason: 'NOT_ANSWERED' } });
    await expect(answer(ilse.actor, id, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await answer(ilse.actor, id);
    await close(ilse.actor, id);
    await close(ilse.actor, id);
    expect(await read(noor.actor, id)).toMatchObject({
      status: LeervraagStatus.CLOSED,
      viewerCan: { writeGesprekken: false },
    });
    expect(await app.recorded('LeervraagClosed')).toHaveLength(1);
  });

  it('does not exist for outsiders, and is not theirs to handle for those who only see it', async () => {
    const id = await submit();
    for (const act of [take, close, answer]) {
      await expect(act(sanne.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(act(noor.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(act(joost.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(take(ilse.actor, 'not an id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
