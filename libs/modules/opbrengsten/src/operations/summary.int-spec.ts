import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruimteIdOf } from '@academie/contracts';
import { derivedId, VISITOR } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LeftBehindApp, NETWERK, SESSIE, startOpbrengsten } from '../fixtures/left-behind.js';
import { OpbrengstReader } from '../reading/opbrengst-reader.js';
import { WriteSummary } from './write-summary.js';

const { bram, noor } = CAST;
const TEXT = 'Wij leerden dat **bomen** helpen.';

describe('the summary of a session', () => {
  let app: LeftBehindApp;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'summary-'));
    app = await startOpbrengsten(dataDir);
  });
  afterAll(async () => {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await app.database.query('truncate opbrengsten.summary, platform.event');
    app.sessions.card = { ...SESSIE, netwerkId: null };
    app.starter.started.length = 0;
  });

  const summary = async (actor: Parameters<OpbrengstReader['get']>[0]) =>
    (await app.get(OpbrengstReader).get(actor, SESSIE.id)).summary;
  const send = () => app.get(WriteSummary).send(bram.actor, SESSIE.id, TEXT);

  it('is the organiser\u2019s own until it is sent, and is sent once', async () => {
    await app.get(WriteSummary).save(bram.actor, SESSIE.id, 'Eerste opzet van de tekst.');
    expect(await summary(noor.actor)).toBeNull();
    expect((await summary(bram.actor))?.body).toBe('Eerste opzet van de tekst.');
    await send();
    expect(await summary(VISITOR)).toMatchObject({ html: '<p>Wij leerden dat <strong>bomen</strong> helpen.</p>\n' });
    await expect(send()).rejects.toMatchObject({ details: { reason: 'SENT' } });
    expect(await app.recorded('SummarySent')).toEqual([{ kennissessieId: SESSIE.id, gesprekId: null }]);
  });

  it('becomes a gesprek in the netwerk, where the organiser may start one', async () => {
    const gesprekId = derivedId('summary', SESSIE.id);
    app.sessions.card = SESSIE;
    expect((await app.get(OpbrengstReader).get(bram.actor, SESSIE.id)).summaryNetwerk).toBe(NETWERK.name);
    // The gesprek itself is the neighbour’s; here only its rows, so that the foreign key holds.
    await app.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into gesprekken.gesprek (id, ruimte_kind, ruimte_owner, title, started_by, created_at, bericht_count,
           last_bericht_at, last_bericht_id) values ($1, 'netwerk', $2, 'Samenvatting', $3, now(), 1, now(), $1)`,
        [gesprekId, NETWERK.id, bram.id],
      );
      await tx.query(
        `insert into gesprekken.bericht (id, gesprek_id, author_id, body, html, posted_at) values ($1, $1, $2, 'x', 'x', now())`,
        [gesprekId, bram.id],
      );
    });
    await send();
    expect(app.starter.started).toEqual([
      {
        id: gesprekId,
        ruimteId: ruimteIdOf('netwerk', NETWERK.id),
        title: 'Samenvatting: Hitte in de stad',
        body: expect.stringContaining(TEXT),
      },
    ]);
    expect((await summary(noor.actor))?.gesprekId).toBe(gesprekId);
    expect(await app.recorded('SummarySent')).toEqual([{ kennissessieId: SESSIE.id, gesprekId }]);
  });

  it('goes to those who took part where the organiser may not start a gesprek', async () => {
    app.sessions.card = SESSIE;
    app.starter.allowed = false;
    await send();
    app.starter.allowed = true;
    expect(app.starter.started).toEqual([]);
    expect(await app.recorded('SummarySent')).toEqual([{ kennissessieId: SESSIE.id, gesprekId: null }]);
  });

  it('waits for the session to be over, and is the organiser\u2019s to write', async () => {
    app.sessions.card = { ...SESSIE, endsAt: new Date('2027-01-01T00:00:00Z') };
    await expect(send()).rejects.toMatchObject({ details: { reason: 'NOT_OVER' } });
    await expect(app.get(WriteSummary).save(noor.actor, SESSIE.id, TEXT)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(WriteSummary).save(bram.actor, SESSIE.id, ' kort ')).rejects.toMatchObject({
      details: { fields: [{ path: 'body' }] },
    });
  });
});
