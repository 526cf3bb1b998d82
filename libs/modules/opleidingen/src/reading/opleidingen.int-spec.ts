import { Doelgroep, KennissessieForm } from '@academie/contracts';
import { derivedId, VISITOR } from '@academie/kernel';
import { visitorScope } from '@academie/platform/access';
import { CAST, countQueries, FakeThemas, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLResolveInfo } from 'graphql';
import { OpleidingenResolver } from '../graphql/opleidingen.resolver.js';
import { OpleidingStatus } from '../model/words.js';
import { OpleidingenModule } from '../opleidingen.module.js';
import { OpleidingenSeeder, type SeedOpleiding, type SeedUitvoering } from '../seed/opleidingen-seeder.js';
import type { OpleidingCriteria } from './opleiding-conditions.js';
import { OpleidingFacetReader } from './opleiding-facet-reader.js';
import { OpleidingReader } from './opleiding-reader.js';
import { OpleidingSearchSource } from './opleiding-search-source.js';
import { UitvoeringLoader } from './uitvoering-loader.js';

/** The clock of the specs stands on 2 November 2026. */
const run = (date: string, form: SeedUitvoering['form'], provincie?: string): SeedUitvoering => ({
  startsAt: new Date(`${date}T09:00:00Z`),
  form,
  provincie,
  place: provincie && 'Stadhuis',
});

const opleiding = (slug: string, title: string, changes: Partial<SeedOpleiding> = {}): SeedOpleiding => ({
  slug,
  title,
  summary: 'U leert er veel.',
  aanbiederSlug: 'vng',
  themaSlugs: ['klimaat-en-energie'],
  doelgroepen: ['AMBTENAAR'],
  price: null,
  uitvoeringen: [],
  ...changes,
});

const WARMTE = opleiding('warmte', 'Warmte in de wijk', {
  summary: 'Over warmtenetten en bewoners.',
  price: 69_500,
  url: 'https://aanbieder.test/warmte',
  uitvoeringen: [
    run('2026-12-01', 'ON_SITE', 'Utrecht'),
    run('2026-10-01', 'ON_SITE', 'Groningen'),
    run('2026-11-20', 'ONLINE'),
    run('2026-09-01', 'ONLINE'),
  ],
});

const CATALOGUE: readonly SeedOpleiding[] = [
  WARMTE,
  opleiding('data', 'Data voor raadsleden', {
    themaSlugs: ['digitalisering'],
    doelgroepen: ['RAADSLID', 'GRIFFIER'],
    uitvoeringen: [run('2026-11-10', 'ON_SITE', 'Utrecht'), run('2026-11-11', 'ON_SITE', 'Utrecht')],
  }),
  opleiding('beide', 'Data en klimaat', {
    themaSlugs: ['digitalisering', 'klimaat-en-energie'],
    uitvoeringen: [run('2026-11-12', 'HYBRID', 'Zeeland')],
  }),
  opleiding('dubbel-1', 'Zelfde titel'),
  opleiding('dubbel-2', 'Zelfde titel'),
  opleiding('klad', 'Nog niet af', { status: 'DRAFT', uitvoeringen: [run('2026-12-01', 'ONLINE')] }),
];

const KLIMAAT = FakeThemas.KLIMAAT.id;

describe('the catalogue', () => {
  let app: SpecApp;
  let reader: OpleidingReader;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [OpleidingenModule] });
    reader = app.get(OpleidingReader);
    await app.get(OpleidingenSeeder).opleidingen(CATALOGUE);
  });
  afterAll(() => app.close());

  const slugs = async (criteria: OpleidingCriteria) => (await reader.page(criteria, 50)).nodes.map(({ slug }) => slug);

  it.each<[string, OpleidingCriteria, string[]]>([
    ['nothing', {}, ['beide', 'data', 'dubbel-1', 'dubbel-2', 'warmte']],
    ['thema', { themaId: KLIMAAT }, ['beide', 'dubbel-1', 'dubbel-2', 'warmte']],
    ['doelgroep', { doelgroep: Doelgroep.GRIFFIER }, ['data']],
    ['form of a coming run', { form: KennissessieForm.ONLINE }, ['warmte']],
    ['provincie of a coming run', { provincie: 'Utrecht' }, ['data', 'warmte']],
    ['provincie of a past run only', { provincie: 'Groningen' }, []],
    ['form and provincie of different runs', { form: KennissessieForm.ONLINE, provincie: 'Utrecht' }, []],
    ['another form of a word', { search: 'warmtenet bewoner' }, ['warmte']],
    [
      'everything',
      { themaId: KLIMAAT, doelgroep: Doelgroep.AMBTENAAR, provincie: 'Zeeland', search: 'data' },
      ['beide'],
    ],
  ])('is narrowed by %s', async (_, criteria, expected) => {
    expect((await slugs(criteria)).sort()).toEqual(expected);
    expect(await reader.count(criteria)).toBe(expected.length);
  });

  it('is by title, and its pages together are the list, whatever their size', async () => {
    const whole = (await reader.page({}, 50)).nodes;
    expect(whole.map(({ title }) => title)).toEqual([
      'Data en klimaat',
      'Data voor raadsleden',
      'Warmte in de wijk',
      'Zelfde titel',
      'Zelfde titel',
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }), async (sizes) => {
        const walked: string[] = [];
        let after: string | null = null;
        for (const size of sizes) {
          const page = await reader.page({}, size, after);
          expect(page.nodes.length).toBeLessThanOrEqual(size);
          walked.push(...page.nodes.map(({ id }) => id));
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(walked).toEqual(whole.map(({ id }) => id));
      }),
      { numRuns: 25 },
    );
  });

  it('reads a page in one statement and the runs of all of it in one more, coming ones first', async () => {
    const scope = visitorScope();
    const { result, queries } = await countQueries(async () => {
      const { nodes } = await reader.page({}, 50);
      return Promise.all(
        nodes.map(async ({ id, slug }) => ({ slug, runs: await app.get(UitvoeringLoader).in(scope).load(id) })),
      );
    });
    expect(queries).toHaveLength(2);
    const days = result
      .find(({ slug }) => slug === 'warmte')
      ?.runs?.map(({ startsAt }) => startsAt.toISOString().slice(0, 10));
    expect(days).toEqual(['2026-11-20', '2026-12-01', '2026-10-01', '2026-09-01']);
    expect(result.find(({ slug }) => slug === 'dubbel-1')?.runs).toBeNull();
  });

  it('counts each facet with all the other filters on, in one statement', async () => {
    const facets = app.get(OpleidingFacetReader);
    const { result, queries } = await countQueries(() => facets.facets({}));
    expect(queries).toHaveLength(1);
    expect(result).toEqual({
      thema: [
        { value: 'klimaat-en-energie', count: 4 },
        { value: 'digitalisering', count: 2 },
      ],
      doelgroep: [
        { value: 'AMBTENAAR', count: 4 },
        { value: 'GRIFFIER', count: 1 },
        { value: 'RAADSLID', count: 1 },
      ],
      form: [
        { value: 'ON_SITE', count: 2 },
        { value: 'HYBRID', count: 1 },
        { value: 'ONLINE', count: 1 },
      ],
      provincie: [
        { value: 'Utrecht', count: 2 },
        { value: 'Zeeland', count: 1 },
      ],
    });
    expect(await facets.facets({ themaId: KLIMAAT, provincie: 'Utrecht' })).toEqual({
      thema: [
        { value: 'digitalisering', count: 1 },
        { value: 'klimaat-en-energie', count: 1 },
      ],
      doelgroep: [{ value: 'AMBTENAAR', count: 1 }],
      form: [{ value: 'ON_SITE', count: 1 }],
      provincie: [
        { value: 'Utrecht', count: 1 },
        { value: 'Zeeland', count: 1 },
      ],
    });
  });

  it('promises with a facet what the list then gives', async () => {
    const criteria: OpleidingCriteria = { themaId: KLIMAAT, search: 'data OR warmtenetten' };
    const { form, provincie } = await app.get(OpleidingFacetReader).facets(criteria);
    expect(form.length + provincie.length).toBeGreaterThan(3);
    for (const { value, count } of form) {
      expect(await reader.count({ ...criteria, form: value as KennissessieForm })).toBe(count);
    }
    for (const { value, count } of provincie) expect(await reader.count({ ...criteria, provincie: value })).toBe(count);
  });

  it('has nothing for a thema that does not exist', async () => {
    const resolver = app.get(OpleidingenResolver);
    const filter = { thema: 'bestaat-niet' };
    expect((await resolver.opleidingen(filter, { first: 20 }, {} as GraphQLResolveInfo)).nodes).toEqual([]);
    expect(await resolver.opleidingFacets(filter)).toEqual({ thema: [], doelgroep: [], form: [], provincie: [] });
    expect((await resolver.opleidingFacets({ thema: 'digitalisering' })).doelgroep).not.toEqual([]);
  });

  it('shows a draft only to those who keep the catalogue, and never to search', async () => {
    expect(await reader.bySlug(VISITOR, 'klad')).toBeNull();
    expect(await reader.bySlug(CAST.noor.actor, 'klad')).toBeNull();
    expect((await reader.bySlug(CAST.fatima.actor, 'klad'))?.status).toBe(OpleidingStatus.DRAFT);
    const source = app.get(OpleidingSearchSource);
    const documents = await source.documents(await source.allIds());
    expect(documents).toHaveLength(5);
    expect(documents.find(({ title }) => title === WARMTE.title)).toMatchObject({
      url: '/opleidingen/warmte',
      audience: ['public'],
      themaIds: [KLIMAAT],
      happensAt: new Date('2026-12-01T09:00:00Z'),
    });
  });

  it('sends nobody to an address that is not https', async () => {
    expect((await reader.bySlug(VISITOR, 'warmte'))?.url).toBe('https://aanbieder.test/warmte');
    const unsafe = opleiding('onveilig', 'Onveilig', { url: 'javascript:alert(1)' });
    await expect(app.get(OpleidingenSeeder).opleidingen([unsafe])).rejects.toThrow('opleiding_url_check');
  });

  it('changes nothing when it is seeded again', async () => {
    await app.database.query(`update opleidingen.opleiding set title = 'Warmte, herzien' where slug = 'warmte'`);
    await app.get(OpleidingenSeeder).opleidingen(CATALOGUE);
    expect((await reader.bySlug(VISITOR, 'warmte'))?.title).toBe('Warmte, herzien');
    expect(await reader.count({})).toBe(5);
    const runs = await app.get(UitvoeringLoader).in(visitorScope()).load(derivedId('opleiding', 'warmte'));
    expect(runs).toHaveLength(4);
  });
});
