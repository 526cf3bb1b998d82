import { GesprekDirectory } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';
import { BerichtReader } from '../reading/bericht-reader.js';
import { GesprekSearchSource } from '../reading/gesprek-search-source.js';
import { DeleteBericht } from './delete-bericht.js';
import { EditBericht } from './edit-bericht.js';

const { noor, sanne, bram, karim } = CAST;

describe('edit-bericht and delete-bericht', () => {
  let app: GesprekkenSpec;
  let gesprekId: string;
  let berichtId: string;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
    gesprekId = await app.start(noor.actor);
    berichtId = await app.post(sanne.actor, gesprekId, 'Dat deden wij in 2019.');
  });
  afterAll(() => app.close());

  const edit = (...args: Parameters<EditBericht['run']>) => app.get(EditBericht).run(...args);
  const remove = (...args: Parameters<DeleteBericht['run']>) => app.get(DeleteBericht).run(...args);
  const history = () =>
    app.database.query(
      'select version, body, change, changed_by from gesprekken.bericht_version where bericht_id = $1 order by 1',
      [berichtId],
    );

  it('lets the author say it better, and keeps what was said', async () => {
    const { bericht } = await edit(sanne.actor, berichtId, 'Dat deden wij in *2020*.');
    expect(bericht).toMatchObject({ body: 'Dat deden wij in *2020*.', editedAt: app.clock.now(), deletedAt: null });
    expect(bericht.html).toContain('<em>2020</em>');
    expect(await history()).toEqual([
      { version: 1, body: 'Dat deden wij in 2019.', change: 'EDITED', changed_by: sanne.id },
    ]);
    expect(await app.recorded('BerichtEdited')).toEqual([{ berichtId, gesprekId, authorId: sanne.id }]);
  });

  it('does nothing when nothing changes', async () => {
    await edit(sanne.actor, berichtId, ' Dat deden wij in *2020*. ');
    expect(await history()).toHaveLength(1);
    expect(await app.recorded('BerichtEdited')).toHaveLength(1);
  });

  it('lets nobody else change it', async () => {
    await expect(edit(noor.actor, berichtId, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(edit(bram.actor, berichtId, 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(remove(noor.actor, berichtId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(edit(karim.actor, berichtId, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(karim.actor, berichtId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(edit(sanne.actor, newId(), 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(edit(sanne.actor, berichtId, '')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('lets a moderator take it away, once, for every reader', async () => {
    const find = async () => (await app.get(GesprekSearchSource).documents([gesprekId]))[0];
    expect(await find()).toMatchObject({
      body: expect.stringContaining('2020'),
      audience: [`netwerk:${app.netwerkId}`],
    });

    const [first, second] = await Promise.all([remove(bram.actor, berichtId), remove(bram.actor, berichtId)]);
    expect([first.bericht, second.bericht]).toEqual([
      expect.objectContaining({ body: '', html: '', deletedAt: app.clock.now() }),
      expect.objectContaining({ body: '', html: '', deletedAt: app.clock.now() }),
    ]);
    expect(await app.recorded('BerichtDeleted')).toEqual([{ berichtId, gesprekId, authorId: sanne.id }]);
    expect(await history()).toHaveLength(2);
    const audit = await app.database.query('select action, actor_id, subject_id from platform.audit');
    expect(audit).toEqual([{ action: 'bericht.moderated', actor_id: bram.id, subject_id: berichtId }]);

    const rights = { read: true, write: true, moderate: true };
    const { nodes } = await app.get(BerichtReader).stretch(sanne.actor, gesprekId, rights, 10, {});
    expect(nodes[1]).toMatchObject({ id: berichtId, body: '', html: '', viewerCan: { edit: false, delete: false } });
    expect(await app.get(GesprekDirectory).bericht(berichtId)).toMatchObject({ body: '', html: '', gesprekId });
    expect((await find())?.body).toBe('Wij zoeken ervaringen.');
    expect(
      await app.database.one('select bericht_count as n from gesprekken.gesprek where id = $1', [gesprekId]),
    ).toEqual({ n: 1 });
  });

  it('brings nothing back', async () => {
    await expect(edit(sanne.actor, berichtId, 'Toch maar wel.')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'BERICHT_DELETED' },
    });
  });

  it('lets an author take back their own words where nobody may write any more', async () => {
    const [own] = await app.idsIn(gesprekId);
    app.netwerken.let(app.netwerkId, noor.id, { read: true, write: false, moderate: false });
    await expect(edit(noor.actor, own ?? '', 'x')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await remove(noor.actor, own ?? '')).bericht.body).toBe('');
  });

  it('survives replies and removals of the same bericht at the same time', async () => {
    const busy = await app.start(sanne.actor);
    const [target] = await app.idsIn(busy);
    const replies = Array.from({ length: 8 }, (_, i) => app.post(bram.actor, busy, `${i}`, { replyToId: target }));
    await Promise.all([...replies, remove(sanne.actor, target ?? ''), remove(bram.actor, target ?? '')]);
    expect(await app.idsIn(busy)).toHaveLength(9);
    expect(await app.database.one('select bericht_count as n from gesprekken.gesprek where id = $1', [busy])).toEqual({
      n: 8,
    });
  });
});
