import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const READ = 'query ($id: ID!) { kennissessieReminders(kennissessieId: $id) { note moments { kind on } } }';
const SET = `mutation ($id: ID!, $input: SessionRemindersInput!) {
  setKennissessieReminders(kennissessieId: $id, input: $input) { note moments { kind on } }
}`;
const OWN = '{ reminderPreference { week day hour } }';

describe('reminders', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  let id: string;
  beforeAll(async () => {
    api = await startApi({ BASE_URL: 'http://localhost:3000' });
    [bram, noor] = [await api.as('bram'), await api.as('noor')];
    const now = api.clock.now();
    id = (
      await api.database.query<{ id: string }>(
        `select k.id from kennissessies.kennissessie k join leden.persoon p on p.id = k.organizer_id
         where p.email = 'bram@academie.test' and k.status = 'PUBLISHED' and k.form = 'ONLINE' and k.starts_at > $1 limit 1`,
        [now],
      )
    )[0]?.id as string;
  });
  afterAll(() => api.close());

  it('are set by who organises the session; to others they are not there', async () => {
    const input = { week: false, day: true, hour: true, note: ' Neem uw kaart mee. ' };
    for (const who of [noor, api.visitor]) {
      const code = who === noor ? 'NOT_FOUND' : 'UNAUTHENTICATED';
      expect(codeOf(await who.query(READ, { id }))).toBe(code);
      expect(codeOf(await who.query(SET, { id, input }))).toBe(code);
    }
    dataOf(await bram.query(SET, { id, input }));
    expect(dataOf(await bram.query(READ, { id })).kennissessieReminders).toEqual({
      note: 'Neem uw kaart mee.',
      moments: [
        { kind: 'WEEK', on: false },
        { kind: 'DAY', on: true },
        { kind: 'HOUR', on: true },
      ],
    });
    const long = await bram.query(SET, { id, input: { ...input, note: 'x'.repeat(501) } });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'note' }] });
  });

  it('stop by one click of a mail program, and by nothing less', async () => {
    await api.database.query('update kennissessies.kennissessie set starts_at = $2, ends_at = $3 where id = $1', [
      id,
      new Date(api.clock.now().getTime() + 23.9 * 3_600_000),
      new Date(api.clock.now().getTime() + 25 * 3_600_000),
    ]);
    await api.database.query(
      `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, since)
       select gen_random_uuid(), $1, p.id, 'REGISTERED', $2 from leden.persoon p where p.email = 'noor@academie.test'
       on conflict (kennissessie_id, persoon_id) do update set status = 'REGISTERED', waitlist_number = null, since = excluded.since`,
      [id, new Date(api.clock.now().getTime() - 30 * 86_400_000)],
    );
    const { startsAt } = dataOf(
      await bram.query<{ kennissessie: { startsAt: string } }>(
        'query ($id: ID!) { kennissessie(id: $id) { startsAt } }',
        {
          id,
        },
      ),
    ).kennissessie;
    await api.database.query(`select graphile_worker.add_job('job:notifications/send-reminders', $1::json)`, [
      JSON.stringify({ kennissessieId: id, kind: 'DAY', startsAt }),
    ]);
    await api.drainEvents();
    const mail = api.mail.to('noor@academie.test').at(-1);
    expect(mail?.subject).toMatch(/^Herinnering: /);
    const path = new URL(mail?.listUnsubscribe ?? '').pathname;
    const every = { week: true, day: true, hour: true };
    await supertest(api.app.getHttpServer()).get(path);
    expect(dataOf(await noor.query(OWN)).reminderPreference).toEqual(every);
    const wrong = await supertest(api.app.getHttpServer()).post(path.replace(/.$/, (c) => (c === '0' ? '1' : '0')));
    expect(wrong.status).toBe(404);
    const oneClick = await supertest(api.app.getHttpServer())
      .post(path)
      .type('form')
      .send({ 'List-Unsubscribe': 'One-Click' });
    expect(oneClick.status).toBe(204);
    expect(dataOf(await noor.query(OWN)).reminderPreference).toEqual({ week: false, day: false, hour: false });
    expect(
      await api.database.one(
        `select r.status from kennissessies.registration r join leden.persoon p on p.id = r.persoon_id
         where r.kennissessie_id = $1 and p.email = 'noor@academie.test'`,
        [id],
      ),
    ).toEqual({ status: 'REGISTERED' });
  });
});
