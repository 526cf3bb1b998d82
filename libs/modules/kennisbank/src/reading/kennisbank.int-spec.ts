import { derivedId } from '@academie/kernel';
import { CAST, countQueries, FakeThemas, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLResolveInfo } from 'graphql';
import { KennisbankResolver } from '../graphql/kennisbank.resolver.js';
import { KennisbankModule } from '../kennisbank.module.js';
import { KennisproductSoort } from '../model/words.js';
import { KennisbankSeeder, type SeedKennisproduct } from '../seed/kennisbank-seeder.js';
import { type KennisproductCriteria, KennisproductReader } from './kennisproduct-reader.js';
import { KennisproductSearchSource } from './kennisproduct-search-source.js';

const product = (slug: string, changes: Partial<SeedKennisproduct> = {}): SeedKennisproduct => ({
  slug,
  title: `Over ${slug}`,
  summary: 'Wat wij leerden.',
  soort: 'RAPPORT',
  themaSlugs: ['klimaat-en-energie'],
  ...changes,
});

/** In another order than they are to be shown in. */
const KENNISBANK: readonly SeedKennisproduct[] = [
  product('zonder-datum', { soort: 'DATABRON', themaSlugs: [] }),
  product('jaar', { publishedOn: '2023', themaSlugs: ['digitalisering'] }),
  product('dag', {
    publishedOn: '2023-05-17',
    summary: 'Bewoners vertellen over warmtenetten.',
    url: 'https://voorbeeld.test/dag',
    sourceSlug: 'rivm',
    reviewOn: '2027-01-01',
  }),
  product('maand', { publishedOn: '2023-05', soort: 'PODCAST' }),
  product('oud', { publishedOn: '2019-12-31', soort: 'PODCAST', themaSlugs: ['digitalisering', 'klimaat-en-energie'] }),
  product('nieuw', { publishedOn: '2026-10', soort: 'TOOL' }),
  product('ook-zonder-datum'),
];

describe('the kennisbank', () => {
  let app: SpecApp;
  let reader: KennisproductReader;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [KennisbankModule] });
    reader = app.get(KennisproductReader);
    await app.get(KennisbankSeeder).kennisproducten(KENNISBANK);
  });
  afterAll(() => app.close());

  const slugs = async (criteria: KennisproductCriteria) =>
    (await reader.page(criteria, 50)).nodes.map(({ slug }) => slug);

  it('shows the newest first, the more precise before the vaguer, the undated last', async () => {
    const found = await slugs({});
    expect(found.slice(0, 5)).toEqual(['nieuw', 'dag', 'maand', 'jaar', 'oud']);
    expect(found.slice(5).sort()).toEqual(['ook-zonder-datum', 'zonder-datum']);
  });

  it.each<[string, KennisproductCriteria, string[]]>([
    ['thema', { themaId: FakeThemas.DIGITALISERING.id }, ['jaar', 'oud']],
    ['soort', { soort: KennisproductSoort.PODCAST }, ['maand', 'oud']],
    ['another form of a word', { search: 'bewoner warmtenet' }, ['dag']],
    ['all of them', { themaId: FakeThemas.KLIMAAT.id, soort: KennisproductSoort.PODCAST, search: 'oud' }, ['oud']],
    ['what is not there', { search: 'kernfusie' }, []],
  ])('is narrowed by %s', async (_, criteria, expected) => {
    expect(await slugs(criteria)).toEqual(expected);
    expect(await reader.count(criteria)).toBe(expected.length);
  });

  it('has nothing for a thema that does not exist', async () => {
    const info = { fieldNodes: [] } as unknown as GraphQLResolveInfo;
    const found = async (thema: string) =>
      (await app.get(KennisbankResolver).kennisproducten({ thema }, { first: 20 }, info)).nodes.length;
    expect(await found('bestaat-niet')).toBe(0);
    expect(await found('digitalisering')).toBe(2);
  });

  it('is walked without loss or doubles, whatever the size of the pages', async () => {
    const whole = await slugs({});
    const size = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(size, { minLength: KENNISBANK.length, maxLength: KENNISBANK.length }),
        async (sizes) => {
          const walked: string[] = [];
          let after: string | null = null;
          for (const first of sizes) {
            const page = await reader.page({}, first, after);
            expect(page.nodes.length).toBeLessThanOrEqual(first);
            walked.push(...page.nodes.map(({ slug }) => slug));
            after = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage) break;
          }
          expect(walked).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reads a page in one statement', async () => {
    const { result, queries } = await countQueries(() => reader.page({}, 3));
    expect(result.nodes).toHaveLength(3);
    expect(queries).toHaveLength(1);
  });

  it('shows one by its address, with its dates as they were written', async () => {
    expect(await reader.bySlug('dag')).toEqual({
      id: derivedId('kennisproduct', 'dag'),
      slug: 'dag',
      title: 'Over dag',
      summary: 'Bewoners vertellen over warmtenetten.',
      soort: 'RAPPORT',
      publishedOn: '2023-05-17',
      url: 'https://voorbeeld.test/dag',
      reviewOn: '2027-01-01',
      themaIds: [FakeThemas.KLIMAAT.id],
      sourceOrganisatieId: CAST.pieter.organisatie.id,
    });
    expect(await reader.bySlug('bestaat-niet')).toBeNull();
  });

  it('lets everybody find it', async () => {
    const source = app.get(KennisproductSearchSource);
    const documents = await source.documents(await source.allIds());
    expect(documents).toHaveLength(KENNISBANK.length);
    expect(documents.find(({ title }) => title === 'Over jaar')).toMatchObject({
      url: '/kennisbank/jaar',
      audience: ['public'],
      themaIds: [FakeThemas.DIGITALISERING.id],
    });
  });

  it('changes nothing when it is seeded again', async () => {
    await app.database.query(`update kennisbank.kennisproduct set title = 'Herzien' where slug = 'oud'`);
    await app.get(KennisbankSeeder).kennisproducten(KENNISBANK);
    expect((await reader.bySlug('oud'))?.title).toBe('Herzien');
    expect(await reader.count({})).toBe(KENNISBANK.length);
  });
});
