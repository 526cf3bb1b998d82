import { derivedId } from '@academie/kernel';
import { countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

/** The session of the demo whose attendance is still open; Bram organises it and Noor has a seat. */
const PAST = derivedId('kennissessie', 'klimaatadaptatie-aan-de-keukentafel');

interface Sheet {
  attendance: { presentCount: number; unknownCount: number; canClose: boolean } | null;
}

describe('attendance over the wire', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  beforeAll(async () => {
    api = await startApi();
    [bram, noor] = [await api.as('bram'), await api.as('noor')];
  });
  afterAll(() => api.close());

  const get = (path: string, client?: Client) => {
    const request = supertest(api.app.getHttpServer()).get(path);
    return client ? request.set('cookie', client.cookie) : request;
  };
  const exports = () =>
    api.database.query<{ details: object }>(
      `select details from platform.audit where action = 'attendees.exported' order by at`,
    );
  const sheetOf = async (client: Client) => {
    const query = `query ($id: ID!) { kennissessie(id: $id) { attendance { presentCount unknownCount canClose } } }`;
    return dataOf(await client.query<{ kennissessie: Sheet }>(query, { id: PAST })).kennissessie.attendance;
  };

  it('gives the list as a file to who organises it, and writes down that they took it', async () => {
    const csv = await get(`/bestanden/kennissessies/${PAST}/deelnemers.csv`, bram).expect(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe(
      'attachment; filename="deelnemers-klimaatadaptatie-aan-de-keukentafel.csv"',
    );
    expect(csv.headers['cache-control']).toBe('no-store');
    const lines = csv.text.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?Naam;Organisatie;/);
    expect(lines.find((line) => line.startsWith('Noor de Wit'))).toContain('noor@academie.test;Aangemeld');
    await get(`/bestanden/kennissessies/${PAST}/deelnemers.xlsx`, bram).expect(200);
    expect(await exports()).toEqual([
      { details: { format: 'csv', rows: 9 } },
      { details: { format: 'xlsx', rows: 9 } },
    ]);
  });

  it('has no such file for others, and writes nothing down for them', async () => {
    const before = (await exports()).length;
    await get(`/bestanden/kennissessies/${PAST}/deelnemers.csv`, noor).expect(404);
    await get(`/bestanden/kennissessies/${PAST}/deelnemers.csv`).expect(401);
    await get('/bestanden/kennissessies/niets/deelnemers.csv', bram).expect(404);
    expect(await exports()).toHaveLength(before);
  });

  it('shows the counts to who organises it alone', async () => {
    expect(await sheetOf(bram)).toEqual({ presentCount: 6, unknownCount: 3, canClose: true });
    expect(await sheetOf(noor)).toBeNull();
    expect(await sheetOf(api.visitor)).toBeNull();
  });

  it('asks once for the attendance of everyone on the list, however many they are', async () => {
    const list = (first: number) =>
      bram.query(
        `query ($id: ID!, $first: Int!) { kennissessie(id: $id) {
          attendance { presentCount code { code } }
          registrations(first: $first) { nodes { id attendance { present way } persoon { name organisatie { name } } } }
        } }`,
        { id: PAST, first },
      );
    await list(1);
    const [one, all] = [await countQueries(() => list(1)), await countQueries(() => list(50))];
    expect(all.queries).toHaveLength(one.queries.length);
    expect(all.queries.filter((query) => query.includes('kennissessies.attendance'))).toHaveLength(1);
  });

  it('leads to the stored address those with a seat, and nobody anywhere else', async () => {
    const online = `query { kennissessies(filter: { mine: true, search: "vroegsignalering" }, first: 1) { nodes { id onlineUrl } } }`;
    const { kennissessies } = dataOf(
      await noor.query<{ kennissessies: { nodes: { id: string; onlineUrl: string }[] } }>(online),
    );
    const session = kennissessies.nodes[0];
    if (!session) throw new Error('The demo has no online session with Noor.');
    const ways = await Promise.all([
      get(`/deelnemen/${session.id}`, noor),
      get(`/deelnemen/${session.id}`, await api.as('karim')),
      get(`/deelnemen/${session.id}`),
      get('/deelnemen/https:%2F%2Fkwaad.example', noor),
      get('/deelnemen/%2F%2Fkwaad.example', noor),
    ]);
    expect(ways.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302]);
    expect(ways.map(({ headers }) => headers.location)).toEqual([
      session.onlineUrl,
      `/kennissessies/${session.id}`,
      `/inloggen?terug=${encodeURIComponent(`/kennissessies/${session.id}`)}`,
      '/kennissessies/https%3A%2F%2Fkwaad.example',
      '/kennissessies/%2F%2Fkwaad.example',
    ]);
  });

  it('asks visitors to sign in before they check in', async () => {
    const offer = 'query { checkInOffer(code: "CDFHJK") { checkedIn } }';
    expect(codeOf(await api.visitor.query(offer))).toBe('UNAUTHENTICATED');
    expect(codeOf(await noor.query(offer))).toBe('INVALID_INPUT');
  });
});
