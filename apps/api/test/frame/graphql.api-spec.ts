import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, codeOf, dataOf, startApi } from '../support/api.js';

describe('the GraphQL edge', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('answers a visitor, and knows who has signed in', async () => {
    expect(dataOf(await api.visitor.query('{ me { email } }'))).toEqual({ me: null });
    const noor = await api.as('noor');
    expect(dataOf(await noor.query('{ me { email persoon { name organisatie { name code } } } }'))).toEqual({
      me: {
        email: 'noor@academie.test',
        persoon: { name: 'Noor de Wit', organisatie: { name: 'Gemeente Zwolle', code: '0193' } },
      },
    });
  });

  it.each([
    ['a field that does not exist', '{ netwerken { nodes { wachtwoord } } }', 'INVALID_INPUT'],
    ['a text that is no query', '{ netwerken', 'INVALID_INPUT'],
    ['too many rows', '{ netwerken(first: 101) { nodes { id } } }', 'INVALID_INPUT'],
    ['a cursor that is not ours', '{ netwerken(after: "x") { nodes { id } } }', 'INVALID_INPUT'],
    [
      'too much at once',
      `{ netwerken(first: 100) { nodes { children { name } kennissessies(first: 100) { nodes { id title } } } } }`,
      'INVALID_INPUT',
    ],
    ['too deep', `{ netwerken { nodes { ${'parent { '.repeat(12)} id ${'} '.repeat(12)} } } }`, 'INVALID_INPUT'],
    ['what is not there', '{ netwerk(slug: "bestaat-niet") { id } }', 'NOT_FOUND'],
    ['an id of the wrong form', '{ kennissessie(id: "1 or 1=1") { id } }', 'NOT_FOUND'],
    ['what needs an account', '{ leervragen { nodes { id } } }', 'UNAUTHENTICATED'],
    ['what is for a role', 'mutation { retryParkedJob(id: "1") }', 'UNAUTHENTICATED'],
  ])('refuses %s, with the code that fits', async (_what, query, code) => {
    const answer = await api.visitor.query(query);
    expect(codeOf(answer)).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/select |stack|node_modules|at \w+ \(/i);
  });

  it('does not let a role that one has not exist', async () => {
    const noor = await api.as('noor');
    expect(codeOf(await noor.query('{ parkedJobs { id } }'))).toBe('NOT_FOUND');
    const joost = await api.as('joost');
    expect(dataOf(await joost.query('{ parkedJobs { id } }'))).toEqual({ parkedJobs: [] });
  });

  it('takes the default for what is left out, however often the same is asked', async () => {
    const bram = await api.as('bram');
    const { kennissessies } = dataOf(
      await bram.query<{ kennissessies: { nodes: { id: string; viewerCan: { edit: boolean } }[] } }>(
        '{ kennissessies(filter: { mine: true }, first: 20) { nodes { id viewerCan { edit } } } }',
      ),
    );
    const id = kennissessies.nodes.find(({ viewerCan }) => viewerCan.edit)?.id;
    const ask = `mutation ($id: ID!, $input: QuestionInput!) {
      addKennissessieQuestion(kennissessieId: $id, input: $input) { questionCount }
    }`;
    const question = { kind: 'TEXT', purpose: 'Voor de zaal.', retentionDays: 7 };
    for (const label of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) {
      expect(codeOf(await bram.query(ask, { id, input: { ...question, label } }))).toBeUndefined();
    }
  });

  it('names the field that is wrong, with a sentence', async () => {
    const bram = await api.as('bram');
    const input = {
      name: 'x',
      summary: 'Kort.',
      vorm: 'THEMATAFEL',
      access: 'OPEN',
      thema: 'digitalisering',
      doelgroepen: [],
    };
    const create = 'mutation ($input: CreateNetwerkInput!) { createNetwerk(input: $input) { id } }';
    const answer = await bram.query(create, { input });
    expect(codeOf(answer)).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual([
      'doelgroepen',
      'name',
      'summary',
    ]);

    const query = 'query ($filter: KennissessieFilter) { kennissessies(filter: $filter) { totalCount } }';
    const wrongTime = await bram.query(query, { filter: { from: 'gisteren' } });
    expect(wrongTime.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'from' }] });
    const skipped = await bram.query(query, { filter: { from: '2027-03-28T02:30:00+01:00' } });
    expect(skipped.errors?.[0]?.extensions.fields?.[0]?.message).toMatch(/klok een uur vooruit/);
  });

  it('counts a list only when asked', async () => {
    expect(
      dataOf(await api.visitor.query('{ organisaties(soort: GEMEENTE, first: 1) { totalCount nodes { code } } }')),
    ).toMatchObject({
      organisaties: { totalCount: 342 },
    });
  });

  it('refuses a deed that another website asks for', async () => {
    const noor = await api.as('noor');
    const send = (origin: string) =>
      supertest(api.app.getHttpServer())
        .post('/graphql')
        .set('cookie', noor.cookie)
        .set('origin', origin)
        .send({ query: 'mutation { signOut }' });
    expect((await send('https://boef.test')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect(dataOf(await noor.query('{ me { email } }'))).toEqual({ me: { email: 'noor@academie.test' } });
  });

  it('does not do a deed by GET, nor read a form', async () => {
    const agent = supertest(api.app.getHttpServer());
    expect((await agent.get('/graphql').query({ query: 'mutation { signOut }' })).body.data?.signOut).toBeUndefined();
    const form = await agent.post('/graphql').type('form').send('query={me{email}}');
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('sends the headers that keep a browser safe', async () => {
    const { headers } = await supertest(api.app.getHttpServer()).get('/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is ready, and counts itself for Prometheus', async () => {
    expect((await supertest(api.app.getHttpServer()).get('/health/ready')).status).toBe(200);
    const { text } = await supertest(api.app.getHttpServer()).get('/metrics');
    expect(text).toContain('academie_jobs{state="parked"}');
    expect(text).not.toContain('@academie.test');
  });
});

describe('the limit on questions', () => {
  it('holds per session, and says what to do', async () => {
    const api = await startApi({ RATE_LIMIT_PER_MINUTE: '5' });
    try {
      const answers = [];
      for (let i = 0; i < 6; i++) answers.push(await api.visitor.query('{ themas { slug } }'));
      expect(answers.map(codeOf)).toEqual([undefined, undefined, undefined, undefined, undefined, 'RATE_LIMITED']);
    } finally {
      await api.close();
    }
  });
});
