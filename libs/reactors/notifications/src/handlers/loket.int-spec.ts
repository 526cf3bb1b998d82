import {
  LeervraagOutcome,
  LeervraagStatus,
  leervraagAnswered,
  leervraagRouted,
  leervraagSubmitted,
  leervraagTaken,
  NetwerkDirectory,
  OrganisatieDirectory,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST, type FakeNetwerken, type FakeOrganisaties } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { leervraagOfNoor } from '../fixtures/neighbours.js';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, ilse, pieter, bram, fatima } = CAST;
const KRING = { id: derivedId('netwerk', 'kring'), slug: 'kring', name: 'Besloten kring', inviteOnly: true };

describe('news of the loket', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
    const { id, slug, name } = pieter.organisatie;
    (app.get(OrganisatieDirectory) as FakeOrganisaties).cards.set(id, {
      id,
      slug,
      name,
      soort: 'KENNISINSTELLING' as never,
      code: null,
      provincie: null,
    });
    (app.get(NetwerkDirectory) as FakeNetwerken).add(KRING);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.clear();
    app.leervragen.card = leervraagOfNoor();
    app.leervragen.routed = [];
  });

  const leervraagId = leervraagOfNoor().id;
  const url = `/vragen/${leervraagId}`;
  const told = async () => (await app.meldingen()).map(({ persoon_id, text }) => [persoon_id, text]);

  it('tells the adviseurs that a question came in, and confirms it to the asker', async () => {
    await app.happens(leervraagSubmitted({ leervraagId }), noor.id);
    await app.deliverAgain();
    expect(await app.meldingen()).toEqual([
      { persoon_id: ilse.id, kind: 'LEERVRAAG', text: 'Nieuwe vraag van Noor de Wit: ‘Hitteplan dat werkt’.', url },
    ]);
    expect(app.mails()).toMatchObject([{ to: noor.email, subject: 'Wij hebben uw vraag ontvangen (LV-2026-0042)' }]);
    expect(app.mails()[0]?.text).toContain(`https://academie.example${url}`);
    expect(app.mails()[0]?.text).toContain('maandag 9 november 2026 om 17.00 uur');
  });

  it('tells the asker who took it up', async () => {
    app.leervragen.card = leervraagOfNoor({ status: LeervraagStatus.IN_PROGRESS, assigneeId: ilse.id });
    await app.happens(leervraagTaken({ leervraagId, adviseurId: ilse.id }), ilse.id);
    await app.deliverAgain();
    expect(await told()).toEqual([[noor.id, 'Ilse Vermeer behandelt uw vraag ‘Hitteplan dat werkt’.']]);
    expect(app.mails()).toEqual([]);
  });

  it('tells the asker where it went, and the partner that it is theirs to answer', async () => {
    const organisatieId = pieter.organisatie.id;
    const routeNote = 'Alleen voor RIVM.';
    app.leervragen.card = leervraagOfNoor({
      status: LeervraagStatus.ROUTED,
      assigneeId: ilse.id,
      routedToOrganisatieId: organisatieId,
      routeNote,
    });
    app.leervragen.routed = [pieter.id];
    await app.happens(leervraagRouted({ leervraagId, adviseurId: null, organisatieId, netwerkId: null }), ilse.id);
    await app.deliverAgain();
    expect(await told()).toEqual([
      [pieter.id, 'Er is een vraag naar u doorgestuurd: ‘Hitteplan dat werkt’.'],
      [noor.id, 'Uw vraag ‘Hitteplan dat werkt’ is doorgestuurd naar RIVM.'],
    ]);
    const [toNoor, toPieter] = app.mails();
    expect([toNoor?.to, toPieter?.to]).toEqual([noor.email, pieter.email]);
    expect(toPieter?.text).toContain(routeNote);
    expect(toNoor?.text).not.toContain(routeNote);
  });

  it('does not tell a partner of a question that went elsewhere since', async () => {
    app.leervragen.card = leervraagOfNoor({
      status: LeervraagStatus.ROUTED,
      assigneeId: ilse.id,
      routedToNetwerkId: KRING.id,
    });
    app.leervragen.routed = [bram.id];
    const organisatieId = pieter.organisatie.id;
    await app.happens(leervraagRouted({ leervraagId, adviseurId: null, organisatieId, netwerkId: null }), ilse.id);
    expect(await app.meldingen()).toEqual([]);
    expect(app.mails()).toEqual([]);
  });

  it('does not name a netwerk that does not exist for the asker', async () => {
    app.leervragen.card = leervraagOfNoor({
      status: LeervraagStatus.ROUTED,
      assigneeId: ilse.id,
      routedToNetwerkId: KRING.id,
    });
    app.leervragen.routed = [bram.id];
    await app.happens(
      leervraagRouted({ leervraagId, adviseurId: null, organisatieId: null, netwerkId: KRING.id }),
      ilse.id,
    );
    const forNoor = (await told()).find(([persoonId]) => persoonId === noor.id);
    expect(forNoor?.[1]).toContain('doorgestuurd naar een besloten netwerk');
    expect(app.mails().find(({ to }) => to === noor.email)?.text).not.toContain(KRING.name);
  });

  it('tells a colleague that it was routed to, not the one who routed it', async () => {
    app.leervragen.card = leervraagOfNoor({ status: LeervraagStatus.ROUTED, assigneeId: fatima.id });
    const toFatima = { leervraagId, adviseurId: fatima.id, organisatieId: null, netwerkId: null };
    await app.happens(leervraagRouted(toFatima), ilse.id);
    expect((await told()).map(([persoonId]) => persoonId)).toEqual([fatima.id, noor.id]);
    await app.clear();
    await app.happens(leervraagRouted(toFatima), fatima.id);
    expect((await told()).map(([persoonId]) => persoonId)).toEqual([noor.id]);
  });

  it('brings the asker the answer', async () => {
    app.leervragen.card = leervraagOfNoor({
      status: LeervraagStatus.ANSWERED,
      assigneeId: ilse.id,
      answer: 'Vraag het **Tilburg**.\n\nEn kijk bij *Klimaat*.',
      outcome: LeervraagOutcome.BEANTWOORD,
    });
    await app.happens(leervraagAnswered({ leervraagId }), ilse.id);
    await app.deliverAgain();
    expect(await told()).toEqual([[noor.id, 'Er is een antwoord op uw vraag ‘Hitteplan dat werkt’.']]);
    expect(app.mails()).toHaveLength(1);
    expect(app.mails()[0]?.text).toContain('Vraag het Tilburg.\n\nEn kijk bij Klimaat.');
  });

  it('is content when the question is gone', async () => {
    app.leervragen.card = null;
    await app.happens(leervraagSubmitted({ leervraagId }), noor.id);
    expect(await app.meldingen()).toEqual([]);
  });
});
