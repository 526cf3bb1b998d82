import { derivedId } from '@academie/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, dataOf, startApi } from './support/api.js';

/** Bram organises it, its attendance is open, certificates are on, and Noor has a seat. */
const PAST = derivedId('kennissessie', 'klimaatadaptatie-aan-de-keukentafel');

interface Registrations {
  kennissessie: { registrations: { nodes: { id: string; persoon: { name: string } }[] } };
}
interface Own {
  ownCertificates: { year: number; hours: number; certificaten: { number: string; title: string }[] }[];
}

describe('certificates over the wire', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  beforeAll(async () => {
    api = await startApi();
    [bram, noor] = [await api.as('bram'), await api.as('noor')];
  });
  afterAll(() => api.close());

  const ownOf = async (client: Client) => {
    const query = 'query { ownCertificates { year hours certificaten { number title } } }';
    return dataOf(await client.query<Own>(query)).ownCertificates.flatMap(({ certificaten }) => certificaten);
  };
  const find = (certificates: { title: string; number: string }[]) =>
    certificates.find(({ title }) => title === 'Klimaatadaptatie aan de keukentafel');
  const document = (number: string, client?: Client) => {
    const request = supertest(api.app.getHttpServer()).get(`/bestanden/certificaten/${number}.pdf`);
    return client ? request.set('cookie', client.cookie) : request;
  };
  const stateOf = async (number: string) => {
    const query = 'query ($number: String!) { certificaat(number: $number) { persoonName withdrawnAt } }';
    return dataOf(
      await api.visitor.query<{ certificaat: { persoonName: string; withdrawnAt: string | null } | null }>(query, {
        number,
      }),
    ).certificaat;
  };
  const mark = async (registrationId: string, value: string) => {
    const mutation = `mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }`;
    const input = { kennissessieId: PAST, registrationIds: [registrationId], mark: value };
    dataOf(await bram.query(mutation, { input }));
    await api.drainEvents();
  };

  it('come when the attendance is closed, and go when it was wrong', async () => {
    const list = `query ($id: ID!) { kennissessie(id: $id) { registrations(first: 50) { nodes { id persoon { name } } } } }`;
    const { kennissessie } = dataOf(await bram.query<Registrations>(list, { id: PAST }));
    const noors = kennissessie.registrations.nodes.find(({ persoon }) => persoon.name === 'Noor de Wit')?.id ?? '';
    expect(find(await ownOf(noor))).toBeUndefined();
    await mark(noors, 'PRESENT');
    expect(find(await ownOf(noor))).toBeUndefined();

    dataOf(await bram.query('mutation ($id: ID!) { closeAttendance(kennissessieId: $id) { id } }', { id: PAST }));
    await api.drainEvents();
    const number = find(await ownOf(noor))?.number ?? '';
    expect(await stateOf(number)).toEqual({ persoonName: 'Noor de Wit', withdrawnAt: null });
    const mailed = api.mail.to('noor@academie.test').filter(({ subject }) => subject.includes('bewijs van deelname'));
    expect(mailed.filter(({ text }) => text.includes(`/certificaten/${number}`))).toHaveLength(1);

    const pdf = await document(number, noor).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe('%PDF-');
    await document(number, bram).expect(200);
    await document(number, await api.as('sanne')).expect(404);
    await document(number).expect(401);

    await mark(noors, 'ABSENT');
    expect((await stateOf(number))?.withdrawnAt).not.toBeNull();
    await document(number, noor).expect(404);
    expect(find(await ownOf(noor))).toBeUndefined();
  });

  it('are there for who came to the sessions of the demo, with the hours of the year', async () => {
    expect((await ownOf(noor)).length).toBeGreaterThanOrEqual(2);
    expect(await stateOf('AC-2026-0000-0000-0000-0000-0000-0000-0000')).toBeNull();
    expect(await stateOf('onzin')).toBeNull();
  });
});
