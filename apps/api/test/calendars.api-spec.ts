import { InvitationFacts } from '@academie/invitations';
import { UnitOfWork } from '@academie/platform/database';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import supertest from 'supertest';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const MONTH = 30 * 24 * 3600 * 1000;
const CALENDAR = 'registrationId state hasLatest version sentAs answer bouncedAt history { kind version }';

interface Registered {
  readonly id: string;
  readonly calendar: { readonly version: number | null; readonly state: string } | null;
}

describe('calendars', () => {
  let api: Api;
  let [bram, noor, sanne]: Client[] = [];
  let kennissessieId: string;
  let registrationId: string;

  const organise = async (title: string) => {
    const start = new Date(Date.now() + MONTH);
    start.setUTCHours(9, 0, 0, 0);
    const input = {
      title,
      summary: 'Over kalenders.',
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + 3600_000).toISOString(),
      form: 'ONLINE',
      onlineUrl: 'https://vergadering.academie.test/kalenders',
      doelgroepen: ['AMBTENAAR'],
      thema: 'klimaat-en-energie',
    };
    const create = 'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id } }';
    const { id } = dataOf(await who('bram').query<Made>(create, { input })).createKennissessie;
    dataOf(await who('bram').query('mutation ($id: ID!) { publishKennissessie(id: $id) { id } }', { id }));
    return id;
  };
  const who = (name: 'bram' | 'noor' | 'sanne'): Client => {
    const client = { bram, noor, sanne }[name];
    if (!client) throw new Error(`${name} is not signed in yet`);
    return client;
  };
  const register = async (client: Client, id: string) => {
    const text = `mutation ($id: ID!) { registerForKennissessie(kennissessieId: $id) { id calendar { version state } } }`;
    const { registerForKennissessie } = dataOf(
      await client.query<{ registerForKennissessie: Registered }>(text, { id }),
    );
    await api.drainEvents();
    return registerForKennissessie;
  };
  const invitationOf = async (persoonId: string) => {
    const sql = 'select id from invitations.invitation where kennissessie_id = $1 and persoon_id = $2';
    return (await api.database.one<{ id: string }>(sql, [kennissessieId, persoonId]))?.id ?? '';
  };
  const get = (path: string, cookie = '') => supertest(api.app.getHttpServer()).get(path).set('cookie', cookie);
  const eventOf = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = calendar.getFirstSubcomponent('vevent');
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: event?.getFirstPropertyValue('uid'),
      sequence: event?.getFirstPropertyValue('sequence'),
      organizer: String(event?.getFirstPropertyValue('organizer')),
      attendees: event?.getAllProperties('attendee').map((line) => String(line.getFirstValue())),
    };
  };

  interface Made {
    readonly createKennissessie: { readonly id: string };
  }

  beforeAll(async () => {
    api = await startApi();
    [bram, noor, sanne] = [await api.as('bram'), await api.as('noor'), await api.as('sanne')];
    kennissessieId = await organise('Kalenders voor beginners');
    registrationId = (await register(who('noor'), kennissessieId)).id;
  });
  afterAll(() => api.close());

  describe('the truth per seat', () => {
    const own = (client: Client) =>
      client.query<{ kennissessie: { viewerRegistration: { calendar: object } } }>(
        `query ($id: ID!) { kennissessie(id: $id) { viewerRegistration { calendar { ${CALENDAR} } } } }`,
        { id: kennissessieId },
      );
    const all = (client: Client, filter: string | null = null) =>
      client.query<{ kennissessie: { calendars: { totalCount: number; nodes: object[] }; calendarTally: object } }>(
        `query ($id: ID!, $filter: SeatCalendarFilter) { kennissessie(id: $id) {
           calendars(filter: $filter) { totalCount nodes { ${CALENDAR} persoon { name } } }
           calendarTally { people wrong unanswered bounced } } }`,
        { id: kennissessieId, filter },
      );

    it('is told to the person', async () => {
      expect(dataOf(await own(who('noor'))).kennissessie.viewerRegistration.calendar).toMatchObject({
        registrationId,
        state: 'CURRENT',
        hasLatest: true,
        version: 1,
        sentAs: 'INVITED',
        history: [{ kind: 'INVITED', version: 1 }],
      });
    });

    it('is told to who organises, and to nobody else', async () => {
      expect(dataOf(await all(who('bram'))).kennissessie).toMatchObject({
        calendars: { totalCount: 1, nodes: [{ registrationId, persoon: { name: 'Noor de Wit' } }] },
        calendarTally: { people: 1, wrong: 0, unanswered: 1, bounced: 0 },
      });
      for (const client of [who('sanne'), who('noor'), api.visitor]) {
        expect(dataOf(await all(client)).kennissessie).toEqual({
          calendars: { totalCount: 0, nodes: [] },
          calendarTally: null,
        });
      }
      const resend = `mutation ($id: ID!, $persoonId: ID!) {
        resendInvitation(kennissessieId: $id, persoonId: $persoonId) { version } }`;
      const hers = { id: kennissessieId, persoonId: CAST.noor.id };
      expect(codeOf(await who('sanne').query(resend, hers))).toBe('NOT_FOUND');
      expect(codeOf(await api.visitor.query(resend, hers))).toBe('UNAUTHENTICATED');
      expect(codeOf(await who('bram').query(resend, hers))).toBe('RATE_LIMITED');
      const again = 'mutation ($id: ID!) { resendBouncedInvitations(kennissessieId: $id) }';
      expect(codeOf(await who('noor').query(again, { id: kennissessieId }))).toBe('NOT_FOUND');
    });

    it('shows what came back, and sends it once more', async () => {
      const at = new Date();
      const invitationId = await invitationOf(CAST.noor.id);
      await api.app
        .get(UnitOfWork)
        .run((tx) => api.app.get(InvitationFacts).record(tx, { invitationId, kind: 'BOUNCED', sequence: 0, at }));
      expect(dataOf(await all(who('bram'), 'BOUNCED')).kennissessie.calendars).toMatchObject({
        totalCount: 1,
        nodes: [{ state: 'BOUNCED', hasLatest: false }],
      });
      api.clock.advance({ minutes: 11 });
      const again = 'mutation ($id: ID!) { resendBouncedInvitations(kennissessieId: $id) }';
      expect(dataOf(await who('bram').query(again, { id: kennissessieId }))).toEqual({ resendBouncedInvitations: 1 });
      await api.drainEvents();
      expect(dataOf(await all(who('bram'), 'BOUNCED')).kennissessie.calendars.totalCount).toBe(0);
      expect(dataOf(await own(who('noor'))).kennissessie.viewerRegistration.calendar).toMatchObject({
        state: 'CURRENT',
        version: 2,
        sentAs: 'RESENT',
      });
    });

    it('costs the same few statements for 2 registrations as for many', async () => {
      const lists = `query ($n: Int!) { kennissessies(first: 5, filter: { mine: true }) { nodes {
        registrations(first: $n) { nodes { id calendar { state version } } } } } }`;
      const page = `query ($id: ID!, $n: Int!) { kennissessie(id: $id) {
        calendars(first: $n) { nodes { state persoon { name } } } calendarTally { wrong } } }`;
      const ask = async (query: string, n: number) =>
        (await countQueries(async () => dataOf(await who('bram').query(query, { id: kennissessieId, n })))).queries;
      // What is asked for the first time is remembered from here on.
      await ask(page, 1);
      await ask(lists, 1);
      expect((await ask(page, 50)).length).toBeLessThanOrEqual((await ask(page, 2)).length);
      expect((await ask(page, 50)).length).toBeLessThanOrEqual(8);
      // The people of five sessions come in as they come: those of one may be gathered apart from the others.
      expect((await ask(lists, 50)).length).toBeLessThanOrEqual((await ask(lists, 2)).length + 8);
    });
  });

  describe('the file of one session', () => {
    const path = () => `/bestanden/kennissessies/${kennissessieId}/agenda.ics`;

    it('is the own invitation for who has a seat', async () => {
      const file = await get(path(), who('noor').cookie);
      expect(file.status).toBe(200);
      expect(file.headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, no-store',
        'content-disposition': 'attachment; filename="kennissessie.ics"',
      });
      const mailed = api.mail
        .to(CAST.noor.email)
        .findLast(({ calendar }) => calendar?.content.includes('Kalenders voor beginners'));
      const [downloaded, sent] = [eventOf(file.text), eventOf(mailed?.calendar?.content ?? '')];
      expect(downloaded).toEqual(sent);
      expect(downloaded.attendees).toHaveLength(1);
      expect(file.text).toContain('vergadering.academie.test');
    });

    it('is the bare session for others: no people, no link', async () => {
      for (const cookie of [who('sanne').cookie, '']) {
        const file = await get(path(), cookie);
        expect(eventOf(file.text)).toMatchObject({ method: 'PUBLISH', sequence: 0, attendees: [] });
        expect(eventOf(file.text).organizer).toBe('mailto:academie@academie.test');
        expect(file.text).not.toContain('vergadering.academie.test');
      }
    });

    it('does not exist for a session that one may not see', async () => {
      expect((await get('/bestanden/kennissessies/00000000-0000-4000-8000-000000000000/agenda.ics')).status).toBe(404);
      expect((await get('/bestanden/kennissessies/x/agenda.ics')).status).toBe(404);
    });
  });

  describe('a speaker', () => {
    const ADD = `mutation ($id: ID!, $persoonId: ID!) { addKennissessiePerson(kennissessieId: $id,
      input: { role: SPEAKER, persoonId: $persoonId }) { speakers { id } } }`;
    const ANSWERS =
      'query ($id: ID!) { kennissessie(id: $id) { speakers { name calendarAnswer { partstat isCurrent } } } }';
    type Speakers = { kennissessie: { speakers: { calendarAnswer: object | null; calendar: object | null }[] } };
    let id: string;
    beforeAll(async () => {
      id = await organise('Met twee sprekers');
      for (const { id: persoonId } of [CAST.sanne, CAST.ilse]) {
        dataOf(await who('bram').query(ADD, { id, persoonId }));
      }
      await api.drainEvents();
    });
    const mailed = () =>
      api.mail
        .to(CAST.sanne.email)
        .filter(({ calendar }) => calendar?.content.includes('Met twee sprekers'))
        .map(({ calendar }) => eventOf(calendar?.content ?? ''));
    const inFeed = async () => {
      const { me } = dataOf(await who('sanne').query<{ me: { agendaUrl: string } }>('{ me { agendaUrl } }'));
      const feed = new ICAL.Component(ICAL.parse((await get(new URL(me.agendaUrl).pathname)).text));
      return feed
        .getAllSubcomponents('vevent')
        .filter((event) => event.getFirstPropertyValue('summary') === 'Met twee sprekers')
        .map((event) => [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('sequence')]);
    };

    it('has one appointment, by mail, in the feed and as a file, also when they register and step down', async () => {
      const file = async () =>
        eventOf((await get(`/bestanden/kennissessies/${id}/agenda.ics`, who('sanne').cookie)).text);
      const [invitation] = mailed();
      expect(invitation).toMatchObject({ method: 'REQUEST', sequence: 0 });
      expect(await file()).toEqual(invitation);
      expect(await inFeed()).toEqual([[invitation?.uid, 0]]);
      await register(who('sanne'), id);
      expect(mailed()).toMatchObject([{ sequence: 0 }, { ...invitation, sequence: 1 }]);
      expect(await inFeed()).toEqual([[invitation?.uid, 1]]);
      dataOf(
        await who('sanne').query('mutation ($id: ID!) { cancelRegistration(kennissessieId: $id) { id } }', { id }),
      );
      await api.drainEvents();
      expect(mailed()).toHaveLength(2);
      expect(await inFeed()).toEqual([[invitation?.uid, 1]]);
      expect(await file()).toMatchObject({ method: 'REQUEST', sequence: 1 });
    });

    it('has an answer that who organises sees, and the speaker, and nobody else', async () => {
      await api.database.query(
        `insert into invitations.answer (invitation_id, kennissessie_id, partstat, sequence, stamped_at, received_at, via,
           cause_id, settled)
         select id, kennissessie_id, 'ACCEPTED', sequence, now(), now(), 'SMTP', gen_random_uuid(), true
         from invitations.invitation where kennissessie_id = $1`,
        [id],
      );
      const seen = async (client: Client) =>
        dataOf(await client.query<Speakers>(ANSWERS, { id })).kennissessie.speakers.map((one) => one.calendarAnswer);
      const yes = { partstat: 'ACCEPTED', isCurrent: true };
      expect(await seen(who('bram'))).toEqual([yes, yes]);
      expect(await seen(who('sanne'))).toEqual([yes, null]);
      expect(await seen(who('noor'))).toEqual([null, null]);
      expect(await seen(api.visitor)).toEqual([null, null]);
      const { queries } = await countQueries(async () => seen(who('bram')));
      expect(queries.filter((sql) => sql.includes('invitations.answer'))).toHaveLength(1);
    });

    it('has a calendar that who organises sees, and the speaker, and nobody else; each may have it told again', async () => {
      const CALENDARS = `query ($id: ID!) { kennissessie(id: $id) { speakers { calendar { ${CALENDAR} persoon { name } } }
        coOrganizers { calendar { version } } } }`;
      const RESEND = `mutation ($id: ID!, $persoonId: ID!) {
        resendInvitation(kennissessieId: $id, persoonId: $persoonId) { version sentAs registrationId } }`;
      const seen = async (client: Client) =>
        dataOf(await client.query<Speakers>(CALENDARS, { id })).kennissessie.speakers.map(({ calendar }) => calendar);
      const sannes = { state: 'CURRENT', hasLatest: true, version: 2, persoon: { name: 'Sanne Bakker' } };
      const ilses = { state: 'CURRENT', version: 1, sentAs: 'INVITED', registrationId: null };
      const { result, queries } = await countQueries(() => seen(who('bram')));
      expect(result).toMatchObject([sannes, ilses]);
      for (const table of ['invitations.invitation_fact', 'unnest($1::uuid[], $2::uuid[]) as p']) {
        expect(queries.filter((sql) => sql.includes(table))).toHaveLength(1);
      }
      expect(await seen(who('sanne'))).toMatchObject([sannes, null]);
      expect(await seen(who('noor'))).toEqual([null, null]);
      expect(await seen(api.visitor)).toEqual([null, null]);

      api.clock.advance({ minutes: 11 });
      const ofIlse = { id, persoonId: CAST.ilse.id };
      expect(codeOf(await who('sanne').query(RESEND, ofIlse))).toBe('NOT_FOUND');
      expect(codeOf(await api.visitor.query(RESEND, ofIlse))).toBe('UNAUTHENTICATED');
      expect(dataOf(await who('bram').query(RESEND, ofIlse))).toEqual({
        resendInvitation: { version: 2, sentAs: 'RESENT', registrationId: null },
      });
      expect(codeOf(await who('bram').query(RESEND, ofIlse))).toBe('RATE_LIMITED');
    });
  });

  describe('the own feed', () => {
    const address = async (client: Client) => {
      const { me } = dataOf(await client.query<{ me: { agendaUrl: string } }>('{ me { agendaUrl } }'));
      return new URL(me.agendaUrl).pathname;
    };

    it('tells programs what it is and how often to come by', async () => {
      const path = await address(who('noor'));
      const feed = await get(path);
      expect(feed.headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, max-age=0, must-revalidate',
        'referrer-policy': 'no-referrer',
        etag: expect.stringMatching(/^"[\w-]{27}"$/),
        'last-modified': expect.stringMatching(/GMT$/),
      });
      const text = feed.text.replace(/\r\n /g, '');
      for (const line of [
        'NAME:Mijn Academie',
        'X-WR-CALNAME:Mijn Academie',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
      ]) {
        expect(text).toContain(`\r\n${line}\r\n`);
      }
      expect(text).toMatch(new RegExp(`\r\nSOURCE;VALUE=URI:http.*${path}\r\n`));
      expect(text).toMatch(/\r\nURL:http.*\/kennissessies\?mine=true\r\n/);
      expect(text).not.toContain('METHOD');
      expect(eventOf(feed.text).uid).toBeTruthy();
    });

    it('is not sent again while nothing changed, and is when something did', async () => {
      const path = await address(who('noor'));
      const first = await get(path);
      const same = await get(path).set('if-none-match', first.headers.etag ?? '');
      expect([same.status, same.text]).toEqual([304, '']);
      expect(same.headers).toMatchObject({ etag: first.headers.etag, 'cache-control': first.headers['cache-control'] });
      // The tag decides, not the time: what was taken out changes no time.
      const since = await get(path).set('if-modified-since', first.headers['last-modified'] ?? '');
      expect(since.status).toBe(200);
      await register(who('noor'), await organise('Nog een sessie'));
      expect((await get(path).set('if-none-match', first.headers.etag ?? '')).status).toBe(200);
    });

    it('shows what was called off for 30 days, and back again when it goes on', async () => {
      const path = await address(who('noor'));
      const id = await organise('Gaat misschien niet door');
      await register(who('noor'), id);
      const off = 'mutation ($id: ID!) { cancelKennissessie(id: $id, reason: "Ziek.") { status } }';
      dataOf(await who('bram').query(off, { id }));
      const statuses = async () => {
        const events = new ICAL.Component(ICAL.parse((await get(path)).text)).getAllSubcomponents('vevent');
        const own = events.find((event) => event.getFirstPropertyValue('summary') === 'Gaat misschien niet door');
        return [own?.getFirstPropertyValue('status'), own?.getFirstPropertyValue('transp')];
      };
      expect(await statuses()).toEqual(['CANCELLED', 'TRANSPARENT']);
      const now = api.clock.now();
      api.clock.advance({ days: 31 });
      expect(await statuses()).toEqual([undefined, undefined]);
      api.clock.set(now);
      dataOf(await who('bram').query('mutation ($id: ID!) { restoreKennissessie(id: $id) { status } }', { id }));
      expect(await statuses()).toEqual(['CONFIRMED', 'OPAQUE']);
      await api.drainEvents();
    });

    it('is gone under its old address once the person took another', async () => {
      const path = await address(who('sanne'));
      expect((await get(path)).status).toBe(200);
      dataOf(await who('sanne').query('mutation { renewAgendaAddress { agendaUrl } }'));
      expect((await get(path)).status).toBe(404);
      expect((await get(await address(who('sanne')))).status).toBe(200);
    });
  });
});
