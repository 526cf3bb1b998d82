import { countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Client, dataOf, startApi } from './support/api.js';

/** Pages as the web asks for them. What they cost must not grow with the number of rows. */
const PAGES: readonly (readonly [name: string, query: string, statements: number])[] = [
  [
    'the list of kennissessies',
    `query ($n: Int!) { kennissessies(first: $n) { totalCount nodes { id title startsAt registeredCount waitlistCount
      themas { name } netwerk { name slug } viewerRegistration { status waitlistPosition } viewerCan { register } organizer { name } reeks { position count } } } }`,
    9,
  ],
  [
    'the list of netwerken',
    `query ($n: Int!) { netwerken(first: $n) { totalCount nodes { id name memberCount themas { name } partners { name }
      viewerMembership { status } viewerCan { join } } } }`,
    5,
  ],
  [
    'the list of opleidingen',
    `query ($n: Int!) { opleidingen(first: $n) { totalCount nodes { id title aanbieder { name } themas { name } uitvoeringen { startsAt place } } } }`,
    6,
  ],
  [
    'the kennisbank',
    `query ($n: Int!) { kennisproducten(first: $n) { totalCount nodes { id title themas { name } source { name } } } }`,
    5,
  ],
  [
    'the inbox of the loket',
    `query ($n: Int!) { leervragen(first: $n) { totalCount nodes { id number subject dueAt routedTo thema { name }
      askedBy { name organisatie { name } } assignee { name } viewerCan { take } } } }`,
    10,
  ],
  [
    'the kennisagenda',
    `query ($n: Int!) { kennisagenda { themas { summary onderwerpen { partners { name } kennisvragen { question supportCount } } } } organisaties(first: $n) { nodes { id } } }`,
    9,
  ],
];

const GESPREK = `query ($id: ID!, $n: Int!) { gesprek(id: $id) { title unreadCount startedBy { name } ruimte { name url } viewerCan { write }
  berichten(first: $n) { nodes { html postedAt author { name organisatie { name } } replyTo { html author { name } } viewerCan { edit } } } } }`;

describe('what a page costs', () => {
  let api: Api;
  let ilse: Client;
  let noor: Client;
  beforeAll(async () => {
    api = await startApi();
    [ilse, noor] = await Promise.all([api.as('ilse'), api.as('noor')]);
  });
  afterAll(() => api.close());

  it.each(PAGES)('%s takes the same few statements for 2 rows as for 20', async (_name, query, statements) => {
    const ask = async (n: number) => countQueries(async () => dataOf(await ilse.query(query, { n })));
    await ask(1); // themas are remembered from here on
    const [few, many] = [await ask(2), await ask(20)];
    // Of the netwerk and of the reeks is asked once there is a row that has one, and of the doelgroep of the reader once a
    // session keeps places for one.
    expect(many.queries.length).toBeLessThanOrEqual(few.queries.length + 3);
    expect(many.queries.length).toBeLessThanOrEqual(statements);
  });

  it('a gesprek takes the same few statements for 1 bericht as for 50', async () => {
    const { unreadGesprekken } = dataOf(
      await noor.query<{ unreadGesprekken: { nodes: { id: string }[] } }>(
        '{ unreadGesprekken(first: 1) { nodes { id } } }',
      ),
    );
    const id = unreadGesprekken.nodes[0]?.id;
    const ask = async (n: number) => countQueries(async () => dataOf(await noor.query(GESPREK, { id, n })));
    await ask(50); // organisaties are remembered from here on
    const [few, many] = [await ask(1), await ask(50)];
    // Who wrote the first one is known already: they started it.
    expect(many.queries.length).toBeLessThanOrEqual(few.queries.length + 1);
    expect(many.queries.length).toBeLessThanOrEqual(6);
  });
});
