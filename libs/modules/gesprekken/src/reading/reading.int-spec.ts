import { newId } from '@academie/kernel';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';
import { MISSED_LIMIT, MissedBerichten } from '../realtime/missed-berichten.js';
import { BerichtReader } from './bericht-reader.js';
import { GesprekReader } from './gesprek-reader.js';
import { RuimteRegistry } from './ruimte-registry.js';

const { noor, sanne, bram } = CAST;
const RIGHTS = { read: true, write: true, moderate: false };

describe('reading', () => {
  let app: GesprekkenSpec;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
  });
  afterAll(() => app.close());

  /** A gesprek of this many berichten in all. */
  const longGesprek = async (length: number) => {
    const gesprekId = await app.start(noor.actor);
    await app.database.query(
      `insert into gesprekken.bericht (id, gesprek_id, author_id, body, html, posted_at)
       select gen_random_uuid(), $1, $2, 'nr ' || i, '<p>nr</p>', $3::timestamptz + i * interval '1 second'
       from generate_series(2, $4::int) i`,
      [gesprekId, sanne.id, app.clock.now(), length],
    );
    return { gesprekId, ids: await app.idsIn(gesprekId) };
  };
  const stretch = (gesprekId: string, first: number, place = {}) =>
    app.get(BerichtReader).stretch(noor.actor, gesprekId, RIGHTS, first, place);
  const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

  it('reads a gesprek page by page, forward and back, each in one statement', async () => {
    const { gesprekId, ids } = await longGesprek(11);
    const forward: string[] = [];
    let place: { after?: string | null } = {};
    for (let more = true; more; ) {
      const { result, queries } = await countQueries(() => stretch(gesprekId, 4, place));
      expect(queries).toHaveLength(1);
      forward.push(...idsOf(result));
      place = { after: result.pageInfo.endCursor };
      more = result.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(ids);

    const back = await stretch(gesprekId, 4, { around: ids[10] });
    expect(idsOf(back)).toEqual(ids.slice(8));
    const earlier = await stretch(gesprekId, 6, { before: back.earlierCursor });
    expect(idsOf(earlier)).toEqual(ids.slice(2, 8));
    const earliest = await stretch(gesprekId, 6, { before: earlier.earlierCursor });
    expect(idsOf(earliest)).toEqual(ids.slice(0, 2));
    expect(earliest.earlierCursor).toBeNull();
  });

  it('centres on one bericht', async () => {
    const { gesprekId, ids } = await longGesprek(11);
    const middle = await stretch(gesprekId, 4, { around: ids[5] });
    expect(idsOf(middle)).toEqual(ids.slice(3, 7));
    expect(middle.pageInfo.hasNextPage).toBe(true);
    expect(idsOf(await stretch(gesprekId, 4, { after: middle.pageInfo.endCursor }))).toEqual(ids.slice(7, 11));
    const start = await stretch(gesprekId, 4, { around: ids[0] });
    expect([idsOf(start), start.earlierCursor]).toEqual([ids.slice(0, 2), null]);
    expect(idsOf(await stretch(gesprekId, 1, { around: ids[5] }))).toEqual([ids[5]]);
    await expect(stretch(gesprekId, 4, { around: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stretch(gesprekId, 4, { around: ids[5], after: 'x' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('gives exactly the rest after the bericht one has', async () => {
    const { gesprekId, ids } = await longGesprek(6);
    const missed = (since: string | null) => app.get(MissedBerichten).after(gesprekId, since);
    expect(await missed(null)).toEqual({ missed: [] });
    expect(await missed(ids[5] ?? '')).toEqual({ missed: [] });
    const rest = await missed(ids[2] ?? '');
    expect(rest.missed.map(({ id }) => id)).toEqual(ids.slice(3));
    expect(rest.missed[0]).toMatchObject({ author: { id: sanne.id, name: sanne.name }, body: 'nr 4', clientId: null });
    await expect(missed(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says so when somebody missed more than fits, and gives the rest from there', async () => {
    const { gesprekId, ids } = await longGesprek(MISSED_LIMIT + 3);
    const { missed, more } = await app.get(MissedBerichten).after(gesprekId, ids[0] ?? '');
    expect([missed.length, more]).toEqual([MISSED_LIMIT, true]);
    const rest = await app.get(MissedBerichten).after(gesprekId, missed.at(-1)?.id ?? '');
    expect(rest).toEqual({ missed: [expect.anything(), expect.anything()] });
    expect(rest.missed.at(-1)?.id).toBe(ids.at(-1));
  });

  it('lists a ruimte with the liveliest first, unread included, in one statement', async () => {
    const owner = app.netwerken.open([noor.id, sanne.id]);
    const ruimte = { kind: 'netwerk' as const, ownerId: owner };
    const started: string[] = [];
    for (let i = 0; i < 5; i++) {
      app.clock.advance({ minutes: 1 });
      started.push(await app.start(noor.actor, app.netwerken.id(owner)));
    }
    app.clock.advance({ minutes: 1 });
    await app.post(sanne.actor, started[1] ?? '', 'Nieuw leven');
    const [a, b, c, d, e] = started;
    const reader = app.get(GesprekReader);
    const entrance = await app.get(RuimteRegistry).enter(noor.actor, ruimte);
    const { result, queries } = await countQueries(() => reader.inRuimte(noor.actor, ruimte, entrance, 3));
    expect(queries).toHaveLength(1);
    expect(idsOf(result)).toEqual([b, e, d]);
    expect(result.nodes.map(({ unreadCount }) => unreadCount)).toEqual([1, 0, 0]);
    const rest = await reader.inRuimte(noor.actor, ruimte, entrance, 3, result.pageInfo.endCursor);
    expect(idsOf(rest)).toEqual([c, a]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(await reader.countInRuimte(ruimte)).toBe(5);
  });

  it('gathers what is unread over the ruimtes of all kinds, and from nowhere else', async () => {
    const own = app.werkgroepen.open([bram.id, sanne.id]);
    const closed = app.werkgroepen.open([sanne.id]);
    const there = await app.start(sanne.actor, app.werkgroepen.id(own));
    await app.start(sanne.actor, app.werkgroepen.id(closed));
    const net = app.netwerken.open([sanne.id], [bram.id]);
    app.clock.advance({ minutes: 1 });
    const newer = await app.start(sanne.actor, app.netwerken.id(net));
    await app.start(bram.actor, app.netwerken.id(net));

    const registry = app.get(RuimteRegistry);
    const mine = (await registry.ruimtesOf(bram.id)).filter(({ ownerId }) => [own, closed, net].includes(ownerId));
    const entrances = await registry.enterEach(bram.actor, mine);
    const reader = app.get(GesprekReader);
    const { result, queries } = await countQueries(() => reader.unread(bram.actor, entrances, 5));
    expect(queries).toHaveLength(1);
    expect(idsOf(result)).toEqual([newer, there]);
    expect(result.nodes.map(({ viewerCan }) => viewerCan.moderate)).toEqual([true, false]);
    expect(await reader.countUnread(bram.actor, entrances)).toBe(2);
    expect((await reader.unread(bram.actor, new Map(), 5)).nodes).toEqual([]);
  });

  it('finds pages and unread by index in a very long gesprek', async () => {
    const { gesprekId, ids } = await longGesprek(20_000);
    await app.database.query('vacuum analyze gesprekken.bericht');
    const plan = await app.database.query<{ 'QUERY PLAN': string }>(
      `explain select id from gesprekken.bericht b where b.gesprek_id = '${gesprekId}'
         and (b.posted_at, b.id) > ('2026-11-02T12:00:00Z', '${ids[5]}') order by b.posted_at, b.id limit 21`,
    );
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index (Only )?Scan using bericht_(in_order|unread)/,
    );
    const deep = await stretch(gesprekId, 3, { around: ids[19_990] });
    expect(idsOf(deep)).toEqual(ids.slice(19_989, 19_992));
  });
});
