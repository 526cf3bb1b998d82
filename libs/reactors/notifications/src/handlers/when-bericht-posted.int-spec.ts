import { berichtPosted, type Ruimte } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';
import { Meldingen } from '../reading/meldingen.js';

const { noor, sanne, karim, bram, ilse } = CAST;

const inRuimte = (kind: Ruimte['kind']) => ({
  id: derivedId('gesprek', kind),
  title: 'Wie heeft een hitteplan?',
  ruimte: { kind, ownerId: derivedId(kind, 'warmte') },
});
const GESPREK = inRuimte('netwerk');

describe('a bericht is posted', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.clear();
    app.gesprekken.berichten.length = 0;
    app.netwerkGate.people = [noor.id, sanne.id, karim.id, bram.id];
  });

  const writes = async (authorId: string, replyToId: string | null = null, gesprek = GESPREK) => {
    const bericht = app.gesprekken.post(gesprek, authorId, replyToId);
    await app.happens(berichtPosted({ berichtId: bericht.id, gesprekId: gesprek.id, authorId, replyToId }), authorId);
    return bericht.id;
  };
  const told = async () => (await app.meldingen()).map(({ persoon_id, text }) => [persoon_id, text]);

  it('tells those who wrote there before, and the one who is answered in their own words', async () => {
    const first = await writes(noor.id);
    await writes(sanne.id);
    await app.clear();
    await writes(karim.id, first);
    expect(await told()).toEqual([
      [noor.id, 'Karim Haddad reageerde op uw bericht in ‘Wie heeft een hitteplan?’.'],
      [sanne.id, 'Karim Haddad schreef een bericht in ‘Wie heeft een hitteplan?’.'],
    ]);
    expect((await app.meldingen())[0]?.url).toBe(`/gesprekken/${GESPREK.id}`);
    expect(app.mails()).toEqual([]);
  });

  it('keeps one unread melding a gesprek, however often it is delivered', async () => {
    await writes(noor.id);
    await writes(sanne.id);
    await writes(sanne.id);
    await app.deliverAgain();
    await writes(karim.id);
    await app.deliverAgain();
    const texts = (await told()).filter(([persoonId]) => persoonId === noor.id).map(([, text]) => text);
    expect(texts).toEqual(['3 nieuwe berichten in ‘Wie heeft een hitteplan?’. Het laatste is van Karim Haddad.']);
    const toNoor = app.heard.filter(({ room }) => room === `persoon:${noor.id}`);
    expect(toNoor).toHaveLength(3);
  });

  it('makes a new one once the old one is read, but not for a second delivery', async () => {
    await writes(noor.id);
    await writes(sanne.id);
    const meldingen = app.get(Meldingen);
    await meldingen.markRead(noor.id, null);
    await app.deliverAgain();
    expect(await meldingen.unreadCount(noor.id)).toBe(0);
    await writes(karim.id);
    expect(await meldingen.unreadCount(noor.id)).toBe(1);
    expect((await meldingen.page(noor.id, 10)).nodes).toHaveLength(2);
  });

  it('tells nobody who has left the ruimte', async () => {
    await writes(noor.id);
    app.netwerkGate.people = [sanne.id];
    await writes(sanne.id);
    expect(await told()).toEqual([]);
  });

  it('tells everyone who takes part in the conversation about a leervraag', async () => {
    app.leervraagGate.people = [noor.id, ilse.id];
    await writes(ilse.id, null, inRuimte('leervraag'));
    expect((await told()).map(([persoonId]) => persoonId)).toEqual([noor.id]);
  });

  it('says nothing of a bericht that was deleted', async () => {
    await writes(noor.id);
    const bericht = app.gesprekken.post(GESPREK, sanne.id);
    app.gesprekken.berichten[1] = { ...bericht, deletedAt: new Date('2026-11-02T09:01:00Z') };
    const posted = { berichtId: bericht.id, gesprekId: GESPREK.id, authorId: sanne.id, replyToId: null };
    await app.happens(berichtPosted(posted), sanne.id);
    expect(await told()).toEqual([]);
  });
});
