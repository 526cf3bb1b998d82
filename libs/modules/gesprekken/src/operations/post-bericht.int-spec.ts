import { newId } from '@academie/kernel';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';
import { GesprekReader } from '../reading/gesprek-reader.js';
import { PostBericht } from './post-bericht.js';
import { StartGesprek } from './start-gesprek.js';

const { noor, sanne, bram, karim } = CAST;

describe('start-gesprek and post-bericht', () => {
  let app: GesprekkenSpec;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
  });
  afterAll(() => app.close());

  const read = (gesprekId: string) => app.get(GesprekReader).get(noor.actor, gesprekId);

  it('starts a gesprek with its first bericht, and records both', async () => {
    const gesprekId = await app.start(noor.actor);
    const [berichtId] = await app.idsIn(gesprekId);
    expect(await read(gesprekId)).toMatchObject({ berichtCount: 1, startedById: noor.id, lastAuthorId: noor.id });
    const rows = await app.database.query('select body, html, author_id from gesprekken.bericht where id = $1', [
      berichtId,
    ]);
    expect(rows).toEqual([
      {
        body: 'Wij zoeken **ervaringen**.',
        html: '<p>Wij zoeken <strong>ervaringen</strong>.</p>\n',
        author_id: noor.id,
      },
    ]);
    expect(await app.recorded('GesprekStarted')).toContainEqual({ gesprekId, startedById: noor.id });
    expect(await app.recorded('BerichtPosted')).toContainEqual({
      berichtId,
      gesprekId,
      authorId: noor.id,
      replyToId: null,
    });
  });

  it('keeps the order in which berichten came, also within one moment of the clock', async () => {
    const gesprekId = await app.start(noor.actor);
    const posted: string[] = [];
    for (const body of ['een', 'twee', 'drie']) posted.push(await app.post(sanne.actor, gesprekId, body));
    expect((await app.idsIn(gesprekId)).slice(1)).toEqual(posted);
    const { n } = (await app.database.one<{ n: number }>(
      'select count(distinct posted_at)::int as n from gesprekken.bericht where gesprek_id = $1',
      [gesprekId],
    )) ?? { n: 0 };
    expect(n).toBe(4);
    expect(await read(gesprekId)).toMatchObject({ berichtCount: 4, unreadCount: 3, firstUnreadId: posted[0] });
  });

  it('gives the same bericht for the same client id, also when two requests come at the same time', async () => {
    const gesprekId = await app.start(noor.actor);
    const before = (await app.recorded('BerichtPosted')).length;
    const clientId = newId();
    const send = () => app.post(noor.actor, gesprekId, 'Eén keer', { clientId });
    const ids = await Promise.all([send(), send(), send(), send()]);
    expect(new Set([...ids, await send()]).size).toBe(1);
    expect(await app.idsIn(gesprekId)).toHaveLength(2);
    expect(await read(gesprekId)).toMatchObject({ berichtCount: 2 });
    expect(await app.recorded('BerichtPosted')).toHaveLength(before + 1);
    // The name is the author's own: another person may use the same.
    expect(await app.post(sanne.actor, gesprekId, 'Ook één keer', { clientId })).not.toBe(ids[0]);
  });

  it('gives each of many at the same time a place of its own, and counts them all', async () => {
    const gesprekId = await app.start(noor.actor);
    const people = [noor, sanne, bram];
    const sent = await Promise.all(
      Array.from({ length: 24 }, (_, i) => app.post(people[i % 3]?.actor ?? noor.actor, gesprekId, `bericht ${i}`)),
    );
    const inOrder = await app.idsIn(gesprekId);
    expect([...inOrder].sort()).toEqual([...sent, inOrder[0]].sort());
    expect(await read(gesprekId)).toMatchObject({ berichtCount: 25, lastAuthorId: expect.any(String) });
    const last = await app.database.one('select last_bericht_id as id from gesprekken.gesprek where id = $1', [
      gesprekId,
    ]);
    expect(last).toEqual({ id: inOrder.at(-1) });
  });

  it('replies to a bericht in the same gesprek only', async () => {
    const here = await app.start(noor.actor);
    const elsewhere = await app.start(noor.actor);
    const [first] = await app.idsIn(here);
    const reply = await app
      .get(PostBericht)
      .run(sanne.actor, { gesprekId: here, body: 'Dat deden wij ook.', replyToId: first });
    expect(reply.bericht.replyToId).toBe(first);
    for (const replyToId of [(await app.idsIn(elsewhere))[0], newId(), 'x']) {
      await expect(app.post(sanne.actor, here, 'Dat ook.', { replyToId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('does not exist for those outside the ruimte, and is closed where nobody may write', async () => {
    const gesprekId = await app.start(noor.actor);
    const ruimteId = app.netwerken.id(app.netwerkId);
    const input = { title: 'Een gesprek', body: 'Tekst' };
    await expect(app.post(karim.actor, gesprekId, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.start(karim.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const other of [app.netwerken.id(newId()), 'netwerk:x', 'onzin', `leervraag:${newId()}`]) {
      await expect(app.get(StartGesprek).run(noor.actor, { ...input, ruimteId: other })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    app.netwerken.let(app.netwerkId, karim.id, { read: true, write: false, moderate: false });
    await expect(app.post(karim.actor, gesprekId, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(StartGesprek).run(karim.actor, { ...input, ruimteId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    app.netwerken.putOut(app.netwerkId, karim.id);
    expect(await app.idsIn(gesprekId)).toHaveLength(1);
  });

  it('leaves nothing behind of what it refuses', async () => {
    const gesprekId = await app.start(noor.actor);
    const before = await app.recorded('BerichtPosted');
    await expect(app.post(noor.actor, gesprekId, '  ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(app.start(noor.actor, undefined, 'x')).rejects.toMatchObject({
      details: { fields: [{ path: 'title' }] },
    });
    expect(await app.recorded('BerichtPosted')).toEqual(before);
  });

  it('posts with a fixed number of statements', async () => {
    const gesprekId = await app.start(noor.actor);
    const { queries } = await countQueries(() => app.post(noor.actor, gesprekId, 'x', { clientId: 'y' }));
    // Where it is; the lock; was it sent before; the bericht; the gesprek; the event.
    expect(queries).toHaveLength(6);
  });
});
