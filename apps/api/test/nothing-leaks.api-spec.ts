import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const WORD = 'kwartelkoning';

/** Everything a reader can look with, asked for one rare word and one id. */
async function traces(
  client: Client,
  ids: { kennissessie?: string; gesprek?: string; leervraag?: string; netwerk?: string },
) {
  const lists = dataOf(
    await client.query<Record<string, { totalCount: number } & { nodes: unknown[] }>>(
      `query ($word: String!) {
        kennissessies(filter: { search: $word }) { totalCount nodes { id } }
        netwerken(filter: { search: $word }) { totalCount nodes { id } }
        zoeken(query: $word) { totalCount nodes { id title } }
      }`,
      { word: WORD },
    ),
  );
  const suggested = dataOf(
    await client.query<{ suggesties: unknown[] }>(`query ($text: String!) { suggesties(text: $text) { id } }`, {
      text: `Vraag over ${WORD}`,
    }),
  );
  const found = [
    ...Object.values(lists).flatMap(({ totalCount, nodes }) => [totalCount, nodes.length]),
    suggested.suggesties.length,
  ];
  const direct: (string | undefined)[] = [];
  for (const [field, id] of Object.entries(ids)) {
    const query =
      field === 'netwerk'
        ? 'query ($id: String!) { netwerk(slug: $id) { id } }'
        : `query ($id: ID!) { ${field}(id: $id) { id } }`;
    direct.push(codeOf(await client.query(query, { id })) ?? 'SEEN');
  }
  return { found: found.reduce((sum, n) => sum + n, 0), direct };
}

describe('nothing leaks', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  let sanne: Client;
  beforeAll(async () => {
    api = await startApi();
    [bram, noor, sanne] = [await api.as('bram'), await api.as('noor'), await api.as('sanne')];
  });
  afterAll(() => api.close());

  const session = {
    title: `Sessie over de ${WORD}`,
    summary: `Alles over de ${WORD} in uw gemeente.`,
    startsAt: '2027-05-11T10:00:00+02:00',
    endsAt: '2027-05-11T11:30:00+02:00',
    form: 'ONLINE',
    onlineUrl: 'https://vergadering.academie.test/kwartel',
    capacity: 1,
    doelgroepen: ['AMBTENAAR'],
    thema: 'klimaat-en-energie',
  };
  const create = async (input: object) => {
    const mutation = 'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id ruimteId } }';
    return dataOf(await bram.query<{ createKennissessie: { id: string; ruimteId: string } }>(mutation, { input }))
      .createKennissessie;
  };

  it('of a draft, until it is published', async () => {
    const { id } = await create(session);
    await api.drainEvents();
    for (const client of [api.visitor, noor]) {
      expect(await traces(client, { kennissessie: id })).toEqual({ found: 0, direct: ['NOT_FOUND'] });
    }
    const register = 'mutation ($id: ID!) { registerForKennissessie(kennissessieId: $id) { status } }';
    expect(codeOf(await noor.query(register, { id }))).toBe('NOT_FOUND');
    expect(codeOf(await noor.query('mutation ($id: ID!) { publishKennissessie(id: $id) { id } }', { id }))).toBe(
      'NOT_FOUND',
    );

    dataOf(await bram.query('mutation ($id: ID!) { publishKennissessie(id: $id) { status } }', { id }));
    await api.drainEvents();
    expect((await traces(api.visitor, { kennissessie: id })).found).toBeGreaterThan(0);
  });

  it('of the join link and of who comes, to who has no seat', async () => {
    const { id } = await create(session);
    dataOf(await bram.query('mutation ($id: ID!) { publishKennissessie(id: $id) { status } }', { id }));
    const look = async (client: Client) =>
      dataOf(
        await client.query<{
          kennissessie: { onlineUrl: string | null; registrations: { totalCount: number; nodes: unknown[] } };
        }>(
          'query ($id: ID!) { kennissessie(id: $id) { onlineUrl registrations { totalCount nodes { persoon { name } } } } }',
          { id },
        ),
      ).kennissessie;
    const register = 'mutation ($id: ID!) { registerForKennissessie(kennissessieId: $id) { status waitlistPosition } }';
    expect(dataOf(await noor.query(register, { id }))).toMatchObject({
      registerForKennissessie: { status: 'REGISTERED' },
    });
    expect(dataOf(await sanne.query(register, { id }))).toMatchObject({
      registerForKennissessie: { status: 'WAITLISTED', waitlistPosition: 1 },
    });
    const hidden = { onlineUrl: null, registrations: { totalCount: 0, nodes: [] } };
    expect(await look(api.visitor)).toEqual(hidden);
    expect(await look(sanne)).toEqual(hidden);
    expect(await look(noor)).toEqual({ ...hidden, onlineUrl: session.onlineUrl });
    expect((await look(bram)).registrations).toMatchObject({ totalCount: 2 });
  });

  it('of a netwerk by invitation, what is said and who is in it', async () => {
    const input = {
      name: `Kring ${WORD}`,
      summary: `Besloten kring over de ${WORD}.`,
      vorm: 'LEREND_NETWERK',
      access: 'INVITE_ONLY',
      thema: 'klimaat-en-energie',
      doelgroepen: ['VNG'],
    };
    const { createNetwerk: netwerk } = dataOf(
      await bram.query<{ createNetwerk: { id: string; slug: string; ruimteId: string } }>(
        'mutation ($input: CreateNetwerkInput!) { createNetwerk(input: $input) { id slug ruimteId } }',
        { input },
      ),
    );
    const { startGesprek: gesprek } = dataOf(
      await bram.query<{ startGesprek: { id: string } }>(
        'mutation ($input: StartGesprekInput!) { startGesprek(input: $input) { id } }',
        { input: { ruimteId: netwerk.ruimteId, title: `De ${WORD}`, body: `Wie weet iets van de ${WORD}?` } },
      ),
    );
    const sessie = await create({ ...session, title: `Besloten ${WORD}`, netwerkId: netwerk.id });
    dataOf(await bram.query('mutation ($id: ID!) { publishKennissessie(id: $id) { status } }', { id: sessie.id }));
    await api.drainEvents();

    const seenBefore = (await traces(noor, {})).found;
    const own = await traces(bram, { netwerk: netwerk.slug, gesprek: gesprek.id, kennissessie: sessie.id });
    expect(own.direct).toEqual(['SEEN', 'SEEN', 'SEEN']);
    expect(own.found).toBeGreaterThan(seenBefore);
    for (const client of [api.visitor, noor]) {
      const outside = await traces(client, { netwerk: netwerk.slug, gesprek: gesprek.id, kennissessie: sessie.id });
      expect(outside.direct.filter((code) => code === 'SEEN')).toEqual([]);
      expect(outside.found).toBe((await traces(api.visitor, {})).found);
    }
    expect((await supertest(api.app.getHttpServer()).get(`/netwerken/${netwerk.slug}/agenda.ics`)).status).toBe(404);
    expect(
      codeOf(await noor.query('mutation ($id: ID!) { joinNetwerk(netwerkId: $id) { id } }', { id: netwerk.id })),
    ).toBe('NOT_FOUND');
    const post = 'mutation ($id: ID!) { postBericht(gesprekId: $id, body: "Hallo") { id } }';
    expect(codeOf(await noor.query(post, { id: gesprek.id }))).toBe('NOT_FOUND');
    expect(
      codeOf(
        await noor.query('query ($id: ID!) { gesprekken(ruimteId: $id) { totalCount } }', { id: netwerk.ruimteId }),
      ),
    ).toBe('NOT_FOUND');
  });

  it("of somebody else's leervraag", async () => {
    const { submitLeervraag: leervraag } = dataOf(
      await noor.query<{ submitLeervraag: { id: string; number: string } }>(
        'mutation ($input: SubmitLeervraagInput!) { submitLeervraag(input: $input) { id number } }',
        {
          input: {
            subject: `Beheer van de ${WORD}`,
            question: `Hoe beschermen andere gemeenten de ${WORD} bij maaiwerk?`,
          },
        },
      ),
    );
    await api.drainEvents();
    const visible = (await traces(api.visitor, {})).found;
    expect(await traces(sanne, { leervraag: leervraag.id })).toEqual({ found: visible, direct: ['NOT_FOUND'] });
    expect((await traces(noor, { leervraag: leervraag.id })).direct).toEqual(['SEEN']);
    const ilse = await api.as('ilse');
    expect((await traces(ilse, { leervraag: leervraag.id })).direct).toEqual(['SEEN']);
    const answer = 'mutation ($id: ID!) { answerLeervraag(id: $id, body: "Antwoord", outcome: BEANTWOORD) { id } }';
    expect(codeOf(await sanne.query(answer, { id: leervraag.id }))).toBe('NOT_FOUND');
    expect(codeOf(await noor.query(answer, { id: leervraag.id }))).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it("of somebody else's calendar", async () => {
    const agent = supertest(api.app.getHttpServer());
    expect((await agent.get('/agenda/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics')).status).toBe(404);
    expect((await agent.get('/agenda/x.ics')).status).toBe(404);
    const { me } = dataOf(await noor.query<{ me: { agendaUrl: string } }>('{ me { agendaUrl } }'));
    const feed = await agent.get(new URL(me.agendaUrl).pathname);
    expect(feed.status).toBe(200);
    expect(feed.headers['content-type']).toContain('text/calendar');
    expect(
      (await agent.get(new URL(me.agendaUrl).pathname).set('if-none-match', feed.headers['etag'] ?? '')).status,
    ).toBe(304);
  });
});
