import {
  type Hopeful,
  type KennissessieCard,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessieRestored,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, sanne, karim, pieter, bram, ilse } = CAST;
const ASKED: Hopeful = { persoonId: karim.id, because: 'asked' };
const RESERVED: Hopeful = { persoonId: pieter.id, because: 'reserved' };

describe('news for who counts on a session without a seat', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.kennissessies.reset();
    app.kennissessies.hopefuls = [ASKED, RESERVED];
    // The queue goes by the clock of the database: in the far future its time has not come.
    app.clock.set('2090-11-02T09:00:00Z');
    change({ startsAt: new Date('2090-12-01T09:00:00Z'), endsAt: new Date('2090-12-01T10:30:00Z') });
    app.guests.card = null;
    await app.database.query('delete from graphile_worker._private_jobs');
    await app.clear();
  });

  function change(changes: Partial<KennissessieCard>): void {
    app.kennissessies.card = { ...app.kennissessies.card, ...changes };
  }
  const of = () => ({ kennissessieId: app.kennissessies.card.id });
  const off = (actorId: string = bram.id, reeksId?: string) =>
    app.happens(
      kennissessieCancelled({ ...of(), ...(reeksId && { reeksId }), reason: 'De spreker is ziek.' }),
      actorId,
    );
  const told = async () => (await app.meldingen()).map(({ persoon_id }) => persoon_id).sort();
  const mailed = () => app.mails().map(({ to, subject }) => [to, subject]);

  it('that is off: a melding and a plain mail with the reason, once', async () => {
    change({ status: KennissessieStatus.CANCELLED });
    await off();
    await app.deliverAgain();
    expect(await told()).toEqual([noor.id, sanne.id, karim.id, pieter.id].sort());
    expect(mailed()).toEqual([
      [karim.email, 'Gaat niet door: Hitte in de stad'],
      [pieter.email, 'Gaat niet door: Hitte in de stad'],
    ]);
    const [asked, reserved] = app.mails();
    expect(asked?.text).toContain('De organisatie schrijft: De spreker is ziek.');
    expect(asked?.text).toContain('U vroeg of u kunt meedoen aan deze sessie. Deze sessie gaat niet door.');
    expect(reserved?.text).toContain(
      'U reserveerde plaatsen voor collega’s bij deze sessie. Deze sessie gaat niet door.',
    );
    expect(app.mail.sent.map(({ calendar }) => calendar)).toEqual([undefined, undefined]);
  });

  it('that moved: a melding at once and, after the merge window, one mail with how it stands by then', async () => {
    change({ location: 'Stadhuis Utrecht' });
    await app.happens(kennissessieMoved(of()), bram.id);
    change({ location: 'Stadhuis Almere' });
    await app.happens(kennissessieMoved(of()), bram.id);
    await app.deliverAgain();
    expect(await told()).toEqual([noor.id, sanne.id, karim.id, pieter.id].sort());
    // Premise: the window holds them back.
    expect(mailed()).toEqual([]);
    await app.drainEvents({ scheduled: true });
    expect(mailed()).toEqual([
      [karim.email, 'Gewijzigd: Hitte in de stad'],
      [pieter.email, 'Gewijzigd: Hitte in de stad'],
    ]);
    const [asked, reserved] = app.mails();
    expect(asked?.text).toContain('Waar: Stadhuis Almere');
    expect(asked?.text).toContain('De organisatie beslist nog over uw aanvraag.');
    expect(reserved?.text).toContain('Uw plaatsen blijven gereserveerd.');
    await app.deliverAgain();
    await app.drainEvents({ scheduled: true });
    expect(app.mail.sent).toHaveLength(2);
  });

  it('that moved: no mail to who got a seat by then, nor when it is off or has begun by then', async () => {
    await app.happens(kennissessieMoved(of()), bram.id);
    app.kennissessies.hopefuls = [RESERVED];
    await app.drainEvents({ scheduled: true });
    expect(mailed()).toEqual([[pieter.email, 'Gewijzigd: Hitte in de stad']]);
    await app.clear();
    await app.happens(kennissessieMoved(of()), bram.id);
    change({ status: KennissessieStatus.CANCELLED });
    await app.drainEvents({ scheduled: true });
    change({ status: KennissessieStatus.PUBLISHED });
    await app.happens(kennissessieMoved(of()), bram.id);
    app.clock.set('2090-12-01T09:00:00Z');
    await app.drainEvents({ scheduled: true });
    expect(mailed()).toEqual([]);
  });

  it('that goes on after all: what they had is still there, once', async () => {
    await app.happens(kennissessieRestored(of()), bram.id);
    await app.deliverAgain();
    const sentences = (await app.meldingen()).map(({ persoon_id, text }) => [persoon_id, text.split(' door. ')[1]]);
    expect(new Map(sentences as [string, string][])).toEqual(
      new Map([
        [noor.id, 'Uw plek is gebleven zoals die was.'],
        [sanne.id, 'Uw plek is gebleven zoals die was.'],
        [karim.id, 'Uw aanvraag is gebleven zoals die was.'],
        [pieter.id, 'Uw gereserveerde plaatsen zijn gebleven.'],
      ]),
    );
    expect(mailed()).toEqual([
      [karim.email, 'Gaat toch door: Hitte in de stad'],
      [pieter.email, 'Gaat toch door: Hitte in de stad'],
    ]);
    expect(app.mails()[0]?.text).toContain('Uw aanvraag is gebleven zoals die was.');
  });

  it('of a series is one melding, however many dates are off', async () => {
    const reeks = { id: derivedId('reeks', 'hitte'), title: 'Leerkring hitte' };
    change({ reeks, status: KennissessieStatus.CANCELLED });
    for (let date = 0; date < 3; date++) await off(bram.id, reeks.id);
    const own = (await app.meldingen()).filter(({ persoon_id }) => persoon_id === karim.id);
    expect(own.map(({ text }) => text)).toEqual([
      '3 datums van de reeks ‘Leerkring hitte’ gaan niet door. De reden: De spreker is ziek.',
    ]);
  });

  it('is not for who did it; who organises hears what another did, each once', async () => {
    app.kennissessies.coOrganizers = [ilse.id, sanne.id];
    change({ status: KennissessieStatus.CANCELLED });
    await off(ilse.id);
    expect(await told()).toEqual([noor.id, sanne.id, karim.id, pieter.id, bram.id].sort());
    await app.clear();
    await off(karim.id);
    expect(await told()).toEqual([noor.id, sanne.id, pieter.id, bram.id, ilse.id].sort());
    expect(mailed()).toEqual([[pieter.email, 'Gaat niet door: Hitte in de stad']]);
    await app.clear();
    change({ status: KennissessieStatus.PUBLISHED });
    await app.happens(kennissessieMoved(of()), karim.id);
    await app.drainEvents({ scheduled: true });
    expect(mailed()).toEqual([[pieter.email, 'Gewijzigd: Hitte in de stad']]);
    await app.clear();
    await app.happens(kennissessieRestored(of()), ilse.id);
    const own = (await app.meldingen()).filter(({ persoon_id }) => persoon_id === bram.id);
    expect(own.map(({ text }) => text)).toEqual([expect.stringMatching(/gaat toch door\.$/)]);
  });
});
