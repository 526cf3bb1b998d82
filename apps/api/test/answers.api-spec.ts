import { seatTaken } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { HandleInboundMail, NameResolver, SmtpListener } from '@academie/platform/inbound-mail';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import nodemailer from 'nodemailer';
import { type Api, dataOf, startApi } from './support/api.js';

const CAPACITY = 100;
const WAITING = 130;

/** Everybody's domain vouches for what our own machine delivers. */
async function resolve(name: string, type: string): Promise<unknown> {
  if (type !== 'TXT') throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return name.startsWith('_dmarc.') ? [['v=DMARC1; p=reject']] : [['v=spf1 ip4:127.0.0.1 ip6:::1 -all']];
}

interface Place {
  readonly registrationId: string;
  readonly persoonId: string;
  readonly email: string;
}

describe('answers from calendars, in the whole product', () => {
  let api: Api;
  let port: number;
  beforeAll(async () => {
    api = await startApi();
    jest.spyOn(api.app.get(NameResolver), 'resolve').mockImplementation(resolve);
    port = await api.app.get(SmtpListener).listen(0);
  });
  afterAll(() => api.close());

  /** A session of Bram that is full, and people who wait for it in order. */
  async function fullSession(): Promise<{ kennissessieId: string; seated: Place[]; waiting: Place[] }> {
    const kennissessieId = newId();
    const people = Array.from({ length: CAPACITY + WAITING }, (_, index): Place => {
      return { registrationId: newId(), persoonId: newId(), email: `persoon${index}@drukte.academie.test` };
    });
    await api.database.query(
      `insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, status, thema_ids, doelgroepen,
         organizer_id, capacity, registered_count, waitlist_count, last_waitlist_number, created_at, updated_at)
       values ($1, 'Drukte', '-', now() + interval '30 days', now() + interval '30 days 1 hour', 'ONLINE', 'PUBLISHED', '{}',
         '{}', $2, $3::int, $3::int, $4::int, $4::int, now(), now())`,
      [kennissessieId, CAST.bram.id, CAPACITY, WAITING],
    );
    await api.database.query(
      `insert into leden.persoon (id, email, name, doelgroep, created_at)
       select id, email, split_part(email, '@', 1), 'AMBTENAAR', now() from unnest($1::uuid[], $2::text[]) as p(id, email)`,
      [people.map(({ persoonId }) => persoonId), people.map(({ email }) => email)],
    );
    await api.database.query(
      `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, waitlist_number, since)
       select id, $1, persoon_id, case when n <= $2::int then 'REGISTERED' else 'WAITLISTED' end,
         case when n > $2 then n - $2 end, now() from unnest($3::uuid[], $4::uuid[]) with ordinality as r(id, persoon_id, n)`,
      [kennissessieId, CAPACITY, people.map((p) => p.registrationId), people.map((p) => p.persoonId)],
    );
    const seated = people.slice(0, CAPACITY);
    await api.app.get(UnitOfWork).run(async (tx) => {
      for (const { registrationId, persoonId } of seated) {
        await api.app.get(Events).record(tx, seatTaken({ registrationId, persoonId, kennissessieId }), null);
      }
    });
    await api.drainEvents();
    return { kennissessieId, seated, waiting: people.slice(CAPACITY) };
  }

  function answerOf({ email }: Place, partstat: string): { to: string; raw: string; from: string } {
    const invitation = api.mail.to(email).findLast(({ calendar }) => calendar?.method === 'REQUEST');
    const text = (invitation?.calendar?.content ?? '').replace(/\r\n[ \t]/g, '');
    const [, uid] = /^UID:(.*)$/m.exec(text) ?? [];
    const [, to] = /^ORGANIZER.*mailto:(.*)$/m.exec(text) ?? [];
    const [, sequence] = /^SEQUENCE:(.*)$/m.exec(text) ?? [];
    if (!uid || !to) throw new Error(`${email} has no invitation`);
    const lines = ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`];
    const stamp = `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
    lines.push(`DTSTAMP:${stamp}`, `ATTENDEE;PARTSTAT=${partstat}:mailto:${email}`, 'END:VEVENT', 'END:VCALENDAR');
    const head = [`From: ${email}`, `To: ${to}`, 'Subject: Antwoord', 'Content-Type: text/calendar; method=REPLY'];
    return { to, from: email, raw: [...head, '', ...lines, ''].join('\r\n') };
  }

  async function deliver(places: readonly Place[], partstat: string): Promise<void> {
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port,
      ignoreTLS: true,
      pool: true,
      maxConnections: 20,
    });
    await Promise.all(
      places.map((place) => {
        const { to, from, raw } = answerOf(place, partstat);
        return transport.sendMail({ envelope: { from, to }, raw });
      }),
    );
    transport.close();
  }

  it('a hundred people decline at once: exactly the first hundred who wait move up, and nobody is lost', async () => {
    const { kennissessieId, seated, waiting } = await fullSession();
    expect(seated.every(({ email }) => api.mail.to(email).length === 1)).toBe(true);
    await deliver(seated, 'DECLINED');
    const mails = await api.database.query<{ id: string }>(
      `select id from platform.inbound_mail where state = 'WAITING'`,
    );
    expect(mails).toHaveLength(CAPACITY);
    const handler = api.app.get(HandleInboundMail);
    await Promise.all(mails.map(({ id }) => handler.run({ mailId: id })));
    await api.drainEvents();

    const outcomes = await api.database.query(
      'select outcome, count(*)::int as n from platform.inbound_mail group by 1',
    );
    expect(outcomes).toEqual([{ outcome: 'reply-declined-freed', n: CAPACITY }]);
    const rows = await api.database.query<{ id: string; status: string }>(
      'select id, status from kennissessies.registration where kennissessie_id = $1',
      [kennissessieId],
    );
    const idsOf = (status: string) =>
      rows
        .filter((row) => row.status === status)
        .map(({ id }) => id)
        .sort();
    const registered = (places: readonly Place[]) => places.map(({ registrationId }) => registrationId).sort();
    expect(idsOf('CANCELLED')).toEqual(registered(seated));
    expect(idsOf('REGISTERED')).toEqual(registered(waiting.slice(0, CAPACITY)));
    expect(idsOf('WAITLISTED')).toEqual(registered(waiting.slice(CAPACITY)));
    const [counts] = await api.database.query(
      'select registered_count, waitlist_count from kennissessies.kennissessie where id = $1',
      [kennissessieId],
    );
    expect(counts).toEqual({ registered_count: CAPACITY, waitlist_count: WAITING - CAPACITY });
    for (const { email } of seated) {
      expect(api.mail.to(email).filter(({ subject }) => subject.startsWith('Uw plaats is vrijgegeven'))).toHaveLength(
        1,
      );
    }
    for (const { email } of waiting.slice(0, CAPACITY)) {
      expect(api.mail.to(email).filter(({ calendar }) => calendar?.method === 'REQUEST')).toHaveLength(1);
    }
    expect(waiting.slice(CAPACITY).flatMap(({ email }) => api.mail.to(email))).toEqual([]);
  }, 300_000);

  describe('for those who organise', () => {
    const WORK = `query ($id: ID!, $n: Int!) { handWork(kennissessieId: $id, first: $n) { totalCount nodes { id kind words doneAt
      persoon { name organisatie { name } } } } }`;
    const ATTENDEES = `query ($id: ID!, $n: Int!) { kennissessie(id: $id) { registrations(first: $n) { nodes { id
      calendarAnswer { partstat isCurrent } persoon { name } } } } }`;
    const SUMMARY = `query ($id: ID!) { answerSummary(kennissessieId: $id) { accepted tentative declined unanswered openHandWork } }`;
    const FINISH = 'mutation ($id: ID!) { finishHandWork(id: $id) { id doneAt } }';
    type Work = { handWork: { totalCount: number; nodes: { id: string; kind: string; doneAt: string | null }[] } };
    let id: string;
    beforeAll(async () => {
      const sql = `select id from kennissessies.kennissessie where title like 'Vroegsignalering: wat doet u%'`;
      id = (await api.database.one<{ id: string }>(sql))?.id ?? '';
    });

    it('there is a list that one works through', async () => {
      const bram = await api.as('bram');
      const { handWork } = dataOf(await bram.query<Work>(WORK, { id, n: 1 }));
      expect(handWork).toMatchObject({ totalCount: 2, nodes: [{ kind: 'MESSAGE', doneAt: null }] });
      expect(dataOf(await bram.query(SUMMARY, { id }))).toEqual({
        answerSummary: { accepted: 4, tentative: 2, declined: 0, unanswered: 4, openHandWork: 2 },
      });
      dataOf(await bram.query(FINISH, { id: handWork.nodes[0]?.id }));
      const after = dataOf(await bram.query<Work>(WORK, { id, n: 20 })).handWork.nodes;
      expect(after.map(({ kind, doneAt }) => [kind, doneAt !== null])).toEqual([
        ['COUNTER', false],
        ['MESSAGE', true],
      ]);
    });

    it('and for nobody else', async () => {
      const [noor, bram] = [await api.as('noor'), await api.as('bram')];
      const [work] = dataOf(await bram.query<Work>(WORK, { id, n: 1 })).handWork.nodes;
      for (const [query, variables] of [
        [WORK, { id, n: 5 }],
        [SUMMARY, { id }],
        [FINISH, { id: work?.id }],
        [WORK, { id: 'geen-id', n: 5 }],
        [FINISH, { id: newId() }],
      ] as const) {
        expect((await noor.query(query, variables)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
        expect((await api.visitor.query(query, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    });

    it('everybody sees their own answer', async () => {
      const noor = await api.as('noor');
      const own =
        'query ($id: ID!) { kennissessie(id: $id) { viewerRegistration { calendarAnswer { partstat isCurrent } } } }';
      expect(dataOf(await noor.query(own, { id }))).toEqual({
        kennissessie: { viewerRegistration: { calendarAnswer: { partstat: 'ACCEPTED', isCurrent: true } } },
      });
      expect(dataOf(await api.visitor.query(own, { id }))).toEqual({ kennissessie: { viewerRegistration: null } });
    });

    it.each([WORK, ATTENDEES])('a list takes the same few statements for 1 row as for 20', async (query) => {
      const bram = await api.as('bram');
      const ask = (n: number) => countQueries(async () => dataOf(await bram.query(query, { id, n })));
      await ask(1);
      const [few, many] = [await ask(1), await ask(20)];
      expect(many.queries.length).toBeLessThanOrEqual(few.queries.length + 1);
      expect(many.queries.length).toBeLessThanOrEqual(8);
    });
  });

  it('a link that never was says so, and does nothing', async () => {
    const LINK = 'query ($token: String!) { replyLink(token: $token) { valid purpose title hasSeat } }';
    for (const token of ['', 'x'.repeat(32), 'y'.repeat(10_000)]) {
      expect(dataOf(await api.visitor.query(LINK, { token }))).toEqual({
        replyLink: { valid: false, purpose: null, title: null, hasSeat: false },
      });
      const confirm = 'mutation ($token: String!) { confirmDecline(token: $token) { outcome } }';
      expect((await api.visitor.query(confirm, { token })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
