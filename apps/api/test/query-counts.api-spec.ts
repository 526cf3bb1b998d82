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

describe('what a page costs', () => {
  let api: Api;
  let ilse: Client;
  beforeAll(async () => {
    api = await startApi();
    ilse = await api.as('ilse');
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
});
