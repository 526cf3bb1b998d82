import { newId } from '@academie/kernel';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';
import { MeldingKind } from '../news.js';
import { Notifier } from '../notifier.js';
import { Meldingen } from './meldingen.js';

const { noor, sanne } = CAST;

describe('meldingen', () => {
  let app: NotifiedApp;
  let meldingen: Meldingen;
  beforeAll(async () => {
    app = await startNotifiedApp();
    meldingen = app.get(Meldingen);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.clear();
    for (const text of ['een', 'twee', 'drie']) {
      app.clock.advance({ minutes: 1 });
      await tell(noor.id, text);
    }
  });

  const tell = (persoonId: string, text: string) =>
    app.get(Notifier).tell({ id: newId() }, { meldingen: [{ persoonId, kind: MeldingKind.NETWERK, text, url: '/' }] });
  const texts = (page: { nodes: readonly { text: string }[] }) => page.nodes.map(({ text }) => text);

  it('reads a page in one statement, newest first, and nobody else can', async () => {
    const { result, queries } = await countQueries(() => meldingen.page(noor.id, 2));
    expect(queries).toHaveLength(1);
    expect(texts(result)).toEqual(['drie', 'twee']);
    expect(result.pageInfo.hasNextPage).toBe(true);
    expect(texts(await meldingen.page(noor.id, 2, result.pageInfo.endCursor))).toEqual(['een']);
    expect((await meldingen.page(sanne.id, 2)).nodes).toEqual([]);
    expect(await meldingen.count(sanne.id)).toBe(0);
  });

  it('marks as read up to where the person looked, and no further', async () => {
    const [, twee] = (await meldingen.page(noor.id, 3)).nodes;
    await meldingen.markRead(noor.id, twee?.id ?? '');
    const { nodes } = await meldingen.page(noor.id, 3);
    expect(nodes.map(({ readAt }) => readAt !== null)).toEqual([false, true, true]);
    expect(await meldingen.unreadCount(noor.id)).toBe(1);
    await meldingen.markRead(noor.id, null);
    expect(await meldingen.unreadCount(noor.id)).toBe(0);
    expect(await meldingen.count(noor.id)).toBe(3);
  });

  it('does not let one person mark the meldingen of another', async () => {
    await tell(sanne.id, 'van Sanne');
    const [ofSanne] = (await meldingen.page(sanne.id, 1)).nodes;
    await expect(meldingen.markRead(noor.id, ofSanne?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(meldingen.markRead(noor.id, 'not an id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await meldingen.unreadCount(sanne.id)).toBe(1);
    expect(await meldingen.unreadCount(noor.id)).toBe(3);
  });
});
