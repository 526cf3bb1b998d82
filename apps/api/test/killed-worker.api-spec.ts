import { kennissessieMoved } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from './support/api.js';
import { type MailSink, startMailSink } from './support/mail-sink.js';
import { freePort, startWorker, type WorkerProcess } from './support/worker-process.js';

const PEOPLE = 1000;
const KILLED_AFTER = 300;
const SECRET = 'a secret that only the specs know 1234';

describe('a worker that is killed in the middle of 1,000 invitations', () => {
  let api: Api;
  let sink: MailSink;
  let workers: WorkerProcess[] = [];
  beforeAll(async () => {
    sink = await startMailSink();
    api = await startApi({ DEMO: 'false', SECRET });
    await api.drainEvents();
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await api.close();
    await sink.stop();
  });

  const start = async () => {
    const env = { DATABASE_URL: api.databaseUrl, SMTP_URL: sink.url, SECRET, MERGE_WINDOW_S: '0', LOG_LEVEL: 'error' };
    const worker = startWorker(env, await freePort());
    workers = [...workers, worker];
    return worker;
  };

  it('loses none, and sends nobody a second version', async () => {
    const kennissessieId = await sessionFor(PEOPLE);
    await api.app.get(UnitOfWork).run(async (tx) => {
      await api.app.get(Events).record(tx, kennissessieMoved({ kennissessieId }), null);
    });
    const first = await start();
    await sink.reached(KILLED_AFTER);
    await first.kill();
    // The premise: it was in the middle, with work in its hands.
    expect(sink.received.length).toBeLessThan(PEOPLE);
    expect(await api.database.query('select 1 from graphile_worker.jobs where locked_by is not null')).not.toEqual([]);

    const second = await start();
    await sink.reached(PEOPLE);
    await second.stop();
    await api.drainEvents({ scheduled: true });

    // One version each: whatever came twice is the same mail, by which the receiver knows it.
    const versions = new Set(sink.received.map(({ to, uid, sequence }) => `${to} ${uid} ${sequence}`));
    expect(versions.size).toBe(PEOPLE);
    expect(new Set(sink.received.map(({ messageId }) => messageId)).size).toBe(PEOPLE);
    expect(new Set(sink.received.map(({ method, sequence }) => `${method} ${sequence}`))).toEqual(
      new Set(['REQUEST 0']),
    );
    // No more than what the killed worker had under way.
    expect(sink.received.length - PEOPLE).toBeLessThanOrEqual(4);
    const [books] = await api.database.query(
      `select count(*)::int as told, count(*) filter (where i.sequence = 0)::int as once,
         (select count(*)::int from platform.mail where sent_at is null) as unsent,
         (select count(*)::int from invitations.invitation_fact) as facts
       from invitations.invitation i`,
    );
    expect(books).toEqual({ told: PEOPLE, once: PEOPLE, unsent: 0, facts: PEOPLE });
  }, 300_000);

  /** A session with so many seats of which nobody has heard yet. */
  async function sessionFor(people: number): Promise<string> {
    const id = derivedId('kennissessie', 'duizend');
    await api.database.query(
      `insert into leden.persoon (id, email, name, doelgroep, created_at) values ($1, $2, 'Bram', 'AMBTENAAR', now())`,
      [CAST.bram.id, CAST.bram.email],
    );
    await api.database.query(
      `insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, status, thema_ids,
         doelgroepen, organizer_id, registered_count, created_at, updated_at)
       values ($1, 'Voor duizend', '-', now() + interval '30 days', now() + interval '30 days 1 hour', 'ONLINE',
         'PUBLISHED', '{}', '{}', $2, $3, now(), now())`,
      [id, CAST.bram.id, people],
    );
    await api.database.query(
      `with p as (
         insert into leden.persoon (id, email, name, doelgroep, created_at)
         select gen_random_uuid(), 'deelnemer' || n || '@gemeente.test', 'Deelnemer ' || n, 'AMBTENAAR', now()
         from generate_series(1, $2) n returning id
       )
       insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, since)
       select gen_random_uuid(), $1, id, 'REGISTERED', now() from p`,
      [id, people],
    );
    return id;
  }
});
