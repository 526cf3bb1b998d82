import { gesprekRoom } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Listening, listen } from '../fixtures/listen.js';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';

const { noor, sanne, bram, karim } = CAST;
const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

describe('the gateway of gesprekken', () => {
  let app: GesprekkenSpec;
  let server: Listening;
  let gesprekId: string;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
    server = await listen(app);
  });
  afterAll(async () => {
    await server?.close();
    await app?.close();
  });
  beforeEach(async () => {
    gesprekId = await app.start(noor.actor);
    app.clock.advance({ minutes: 1 });
  });

  const post = (id = gesprekId) => server.realtime.toRoom(gesprekRoom(id), 'bericht:posted', { gesprekId: id });
  const present =
    (...people: { id: string }[]) =>
    (payload: Record<string, unknown>) =>
      JSON.stringify((payload.personen as { id: string }[]).map(({ id }) => id).sort()) ===
      JSON.stringify(people.map(({ id }) => id).sort());

  it('lets nobody in without a session', async () => {
    await expect(server.connect(null)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('brings what is said to those who are in the room, and to nobody else', async () => {
    const [noors, brams, karims] = [
      await server.connect('noor'),
      await server.connect('bram'),
      await server.connect('karim'),
    ];
    expect(await noors.ask('gesprek:join', { gesprekId })).toEqual({ ok: true, missed: [] });
    expect(await brams.ask('gesprek:join', { gesprekId })).toEqual({ ok: true, missed: [] });
    expect(await karims.ask('gesprek:join', { gesprekId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    post();
    expect(await noors.until('bericht:posted')).toEqual({ gesprekId });
    await brams.until('bericht:posted');
    await karims.caughtUp();
    expect(karims.received).toEqual([]);

    expect(await brams.ask('gesprek:leave', { gesprekId })).toEqual({ ok: true });
    post();
    await noors.caughtUp();
    await brams.caughtUp();
    expect(noors.all('bericht:posted')).toHaveLength(2);
    expect(brams.all('bericht:posted')).toHaveLength(1);
  });

  it('gives somebody who comes back exactly what they missed', async () => {
    const before = await server.connect('sanne');
    await before.ask('gesprek:join', { gesprekId });
    const seen = await app.post(noor.actor, gesprekId, 'gezien');
    before.close();
    const first = await app.post(noor.actor, gesprekId, '**een**', { clientId: 'c-1' });
    const second = await app.post(bram.actor, gesprekId, 'twee', { replyToId: first });

    const after = await server.connect('sanne');
    const answer = await after.ask('gesprek:join', { gesprekId, since: seen });
    const common = {
      clientId: null,
      replyToId: null,
      editedAt: null,
      deletedAt: null,
      postedAt: expect.stringMatching(/Z$/),
    };
    expect(answer).toEqual({
      ok: true,
      missed: [
        {
          ...common,
          id: first,
          body: '**een**',
          html: '<p><strong>een</strong></p>\n',
          author: { ...named(noor), organisatie: null },
          clientId: 'c-1',
        },
        {
          ...common,
          id: second,
          body: 'twee',
          html: '<p>twee</p>\n',
          author: { ...named(bram), organisatie: null },
          replyToId: first,
        },
      ],
    });
    expect(await after.ask('gesprek:join', { gesprekId, since: second })).toEqual({ ok: true, missed: [] });
  });

  it('answers what makes no sense with a code', async () => {
    const noors = await server.connect('noor');
    const elsewhere = await app.start(noor.actor);
    const [otherBericht] = await app.idsIn(elsewhere);
    for (const [payload, code] of [
      [undefined, 'INVALID_INPUT'],
      ['x', 'INVALID_INPUT'],
      [{ gesprekId: 7 }, 'INVALID_INPUT'],
      [{ gesprekId: "' or 1=1" }, 'NOT_FOUND'],
      [{ gesprekId: newId() }, 'NOT_FOUND'],
      [{ gesprekId, since: otherBericht }, 'NOT_FOUND'],
    ] as const) {
      expect(await noors.ask('gesprek:join', payload)).toEqual({ ok: false, code });
    }
    post();
    await noors.caughtUp();
    expect(noors.all('bericht:posted')).toEqual([]);
  });

  it('tells who is there: each person once, when they come, and when they go by whatever way', async () => {
    const noors = await server.connect('noor');
    await noors.ask('gesprek:join', { gesprekId });
    await noors.until('gesprek:presence', present(noor));
    const [one, other] = [await server.connect('bram'), await server.connect('bram')];
    await one.ask('gesprek:join', { gesprekId });
    await other.ask('gesprek:join', { gesprekId });
    expect(await noors.until('gesprek:presence', present(noor, bram))).toEqual({
      gesprekId,
      personen: [named(bram), named(noor)],
    });
    const sannes = await server.connect('sanne');
    await sannes.ask('gesprek:join', { gesprekId });
    one.close();
    expect((await sannes.until('gesprek:presence', present(noor, bram, sanne))).gesprekId).toBe(gesprekId);
    noors.received.length = 0;
    other.close();
    await noors.until('gesprek:presence', present(noor, sanne));
    await sannes.ask('gesprek:leave', { gesprekId });
    await noors.until('gesprek:presence', present(noor));
  });

  it('says who types, to the others, and not with every key', async () => {
    const [noors, second, brams, sannes] = [
      await server.connect('noor'),
      await server.connect('noor'),
      await server.connect('bram'),
      await server.connect('sanne'),
    ];
    for (const window of [noors, second, brams]) await window.ask('gesprek:join', { gesprekId });
    const typing = { gesprekId };
    noors.say('gesprek:typing', typing);
    noors.say('gesprek:typing', typing);
    sannes.say('gesprek:typing', typing);
    for (const window of [noors, sannes, second, brams]) await window.caughtUp();
    expect(brams.all('gesprek:typing')).toEqual([{ gesprekId, persoon: named(noor) }]);
    app.clock.advance({ seconds: 2 });
    noors.say('gesprek:typing', typing);
    for (const window of [noors, second, brams]) await window.caughtUp();
    expect(brams.all('gesprek:typing')).toHaveLength(2);
    expect([...second.all('gesprek:typing'), ...noors.all('gesprek:typing')]).toEqual([]);
  });

  it('puts out whoever may no longer be there, and does not let them in again', async () => {
    const owner = app.netwerken.open([noor.id, sanne.id, karim.id]);
    const id = await app.start(noor.actor, app.netwerken.id(owner));
    const [noors, karims] = [await server.connect('noor'), await server.connect('karim')];
    await noors.ask('gesprek:join', { gesprekId: id });
    expect(await karims.ask('gesprek:join', { gesprekId: id })).toMatchObject({ ok: true });
    await noors.until('gesprek:presence', present(noor, karim));
    post(id);
    await karims.until('bericht:posted');

    app.netwerken.putOut(owner, karim.id);
    noors.received.length = 0;
    server.realtime.evict(karim.id, [gesprekRoom(id)]);
    await noors.until('gesprek:presence', present(noor));
    post(id);
    await karims.caughtUp();
    expect(karims.all('bericht:posted')).toHaveLength(1);
    expect(await karims.ask('gesprek:join', { gesprekId: id })).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  it('does not keep somebody who was put out at the very moment they came in', async () => {
    const owner = app.netwerken.open([karim.id, noor.id]);
    const id = await app.start(noor.actor, app.netwerken.id(owner));
    const karims = await server.connect('karim');
    const entrances = app.netwerken.entrances.bind(app.netwerken);
    let looks = 0;
    app.netwerken.entrances = async (...args) => {
      const found = await entrances(...args);
      looks += 1;
      app.netwerken.putOut(owner, karim.id);
      return found;
    };
    const answer = await karims.ask('gesprek:join', { gesprekId: id });
    app.netwerken.entrances = entrances;
    expect(looks).toBe(2);
    expect(answer).toEqual({ ok: false, code: 'NOT_FOUND' });
    post(id);
    await karims.caughtUp();
    expect(karims.all('bericht:posted')).toEqual([]);
  });
});
