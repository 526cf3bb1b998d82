import { Realtime } from '@academie/platform/realtime';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const WORD = 'zilverreiger';

/** Everything that could reach somebody: mail, meldingen, sockets, search, lists and feeds. */
describe('a draft reaches nobody', () => {
  let api: Api;
  let bram: Client;
  let others: Client[];
  beforeAll(async () => {
    api = await startApi();
    bram = await api.as('bram');
    others = [api.visitor, await api.as('noor'), await api.as('sanne')];
  });
  afterAll(() => api.close());

  const input = {
    title: `Leerkring ${WORD}`,
    summary: `Over de ${WORD}.`,
    startsAt: '2031-05-06T10:00:00+02:00',
    endsAt: '2031-05-06T11:30:00+02:00',
    form: 'ONLINE',
    onlineUrl: 'https://vergadering.academie.test/reiger',
    doelgroepen: ['AMBTENAAR'],
    thema: 'klimaat-en-energie',
  };
  const mutate = async <T>(text: string, variables: Record<string, unknown>) =>
    dataOf(await bram.query<T>(text, variables));
  const meldingen = () =>
    api.database.query<{ persoon_id: string }>('select persoon_id from notifications.melding where text like $1', [
      `%${WORD}%`,
    ]);
  const mailed = () => api.mail.sent.filter(({ subject }) => subject.includes(WORD)).map(({ to }) => to.address);
  const feedOf = async (client: Client) => {
    const { me } = dataOf(await client.query<{ me: { agendaUrl: string } }>('{ me { agendaUrl } }'));
    return (await supertest(api.app.getHttpServer()).get(new URL(me.agendaUrl).pathname)).text;
  };
  const found = async (client: Client) => {
    const { kennissessies, zoeken } = dataOf(
      await client.query<Record<string, { totalCount: number }>>(
        `query ($word: String!) { kennissessies(filter: { search: $word }) { totalCount } zoeken(query: $word) { totalCount } }`,
        { word: WORD },
      ),
    );
    return (kennissessies?.totalCount ?? 0) + (zoeken?.totalCount ?? 0);
  };

  it('not a series, not a copy of one of its dates; who organises along is told, a speaker is not yet', async () => {
    const said = jest.spyOn(api.app.get(Realtime), 'toPersoon');
    const { planReeks: reeks } = await mutate<{ planReeks: { id: string; sessions: { id: string }[] } }>(
      `mutation ($input: KennissessieInput!) { planReeks(input: $input, rule: { frequency: WEEKLY, every: 1, count: 3 }) { id sessions { id } } }`,
      { input },
    );
    const [first] = reeks.sessions;
    const add = `mutation ($id: ID!, $input: KennissessiePersonInput!) { addKennissessiePerson(kennissessieId: $id, input: $input, wholeReeks: true) { id } }`;
    await mutate(add, { id: first?.id, input: { role: 'CO_ORGANIZER', persoonId: CAST.pieter.id } });
    await mutate(add, { id: first?.id, input: { role: 'SPEAKER', persoonId: CAST.ilse.id } });
    await mutate('mutation ($id: ID!) { extendReeks(id: $id, times: 1) { id } }', { id: reeks.id });
    await mutate(
      'mutation ($id: ID!, $input: KennissessieInput!) { copyKennissessie(id: $id, input: $input) { id } }',
      {
        id: first?.id,
        input: { ...input, startsAt: '2031-06-06T10:00:00+02:00', endsAt: '2031-06-06T11:00:00+02:00' },
      },
    );
    await mutate(
      'mutation ($id: ID!, $input: KennissessieInput!) { updateReeks(kennissessieId: $id, input: $input, scope: ALL_COMING) { count } }',
      {
        id: first?.id,
        input: { ...input, startsAt: '2031-05-07T10:00:00+02:00', endsAt: '2031-05-07T11:30:00+02:00' },
      },
    );
    await api.drainEvents({ scheduled: true });

    // Pieter: the series, the dates that were added to it, and the copy.
    expect(new Set(mailed())).toEqual(new Set([CAST.pieter.email]));
    expect(mailed()).toHaveLength(3);
    expect(new Set((await meldingen()).map(({ persoon_id }) => persoon_id))).toEqual(new Set([CAST.pieter.id]));
    expect(new Set(said.mock.calls.map(([persoonId]) => persoonId))).toEqual(new Set([CAST.pieter.id]));
    for (const client of others) {
      expect(await found(client)).toBe(0);
      expect(codeOf(await client.query('query ($id: ID!) { reeks(id: $id) { id } }', { id: reeks.id }))).toBe(
        'NOT_FOUND',
      );
    }
    const ilse = await api.as('ilse');
    for (const client of [ilse, await api.as('pieter'), bram]) expect(await feedOf(client)).not.toContain(WORD);
    // The premise of all this: those who make it do see it.
    expect(await found(bram)).toBeGreaterThan(0);

    await mutate('mutation ($id: ID!) { publishReeks(id: $id) { id } }', { id: reeks.id });
    await api.drainEvents({ scheduled: true });
    // An invitation for each date, and one melding of it all.
    expect(mailed().filter((address) => address === CAST.ilse.email)).toHaveLength(4);
    expect((await meldingen()).filter(({ persoon_id }) => persoon_id === CAST.ilse.id)).toHaveLength(1);
    expect((await feedOf(ilse)).match(new RegExp(`^SUMMARY.*${WORD}`, 'gm'))).toHaveLength(4);
    expect(unfolded(await feedOf(ilse))).toContain(`Spreker: ${CAST.ilse.name}`);
    expect(await found(api.visitor)).toBeGreaterThan(0);
    said.mockRestore();
  });
});

/** Long lines of a calendar are folded, also in the middle of a name. */
function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}
