import { OrganisatieDirectory, OrganisatieSoort } from '@academie/contracts';
import { derivedId, VISITOR } from '@academie/kernel';
import { CAST, countQueries, FakeOrganisaties, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KennisagendaModule } from '../kennisagenda.module.js';
import { KennisvraagStage } from '../model/words.js';
import { KennisagendaReader } from '../reading/kennisagenda-reader.js';
import { KennisvraagSearchSource } from '../reading/kennisvraag-search-source.js';
import { ThemaCatalogue } from '../reading/thema-catalogue.js';
import { KennisagendaSeeder, type SeedKennisagenda } from '../seed/kennisagenda-seeder.js';
import { SupportKennisvraag } from './support-kennisvraag.js';
import { WithdrawSupport } from './withdraw-support.js';

const { noor, sanne, karim, bram } = CAST;
const WATER = derivedId('kennisvraag', 'water');

const THEMAS = [
  {
    slug: 'klimaat-en-energie',
    name: 'Klimaat en energie',
    summary: 'Over water en warmte.',
    onderwerpen: [
      { slug: 'delta-en-water', name: 'Delta en water' },
      { slug: 'warmte', name: 'Warmte' },
    ],
  },
  {
    slug: 'digitalisering',
    name: 'Digitalisering',
    summary: 'Over data.',
    onderwerpen: [{ slug: 'data', name: 'Data' }],
  },
];

const onderwerp = (
  slug: string,
  kennisvragen: SeedKennisagenda['themas'][0]['onderwerpen'][0]['kennisvragen'] = [],
) => ({
  onderwerp: slug,
  samenwerkingsvorm: 'Pilot',
  partnerSlugs: ['vng', 'rivm'],
  kennisvragen,
});

const AGENDA: SeedKennisagenda = {
  period: '2023–2028',
  title: 'Kennisagenda',
  intro: 'Wat wij willen weten.',
  themas: [
    {
      thema: 'klimaat-en-energie',
      summary: 'Nu.',
      onderwerpen: [
        onderwerp('warmte'),
        onderwerp('delta-en-water', [
          { slug: 'water', question: 'Hoe houden wij droge voeten?', stage: 'GESIGNALEERD' },
          { slug: 'droogte', question: 'Hoe bewaren wij regen?', stage: 'GEAGENDEERD', derived: true, source: 'Nota' },
        ]),
      ],
    },
  ],
};

describe('kennisagenda', () => {
  let app: SpecApp;
  beforeAll(async () => {
    const organisaties = new FakeOrganisaties();
    for (const { organisatie } of Object.values(CAST)) {
      const soort = organisatie.slug.startsWith('gemeente-') ? OrganisatieSoort.GEMEENTE : OrganisatieSoort.VNG;
      organisaties.cards.set(organisatie.id, { ...organisatie, soort, code: null, provincie: null });
    }
    app = await startSpecApp({
      imports: [KennisagendaModule],
      providers: [{ provide: OrganisatieDirectory, useValue: organisaties }],
    });
  });
  afterAll(() => app.close());

  const seed = async () => {
    await app.get(KennisagendaSeeder).themas(THEMAS);
    await app.get(KennisagendaSeeder).agenda(AGENDA);
  };
  beforeEach(async () => {
    await app.database.query('truncate kennisagenda.thema, kennisagenda.agenda cascade');
    await seed();
  });

  const water = async (actor = noor.actor) => app.get(KennisagendaReader).kennisvraag(actor, WATER);

  it('reads the whole agenda, in its own order, in no more than 4 statements', async () => {
    app.get(ThemaCatalogue).forget();
    const { result, queries } = await countQueries(() => app.get(KennisagendaReader).agenda(noor.actor, '2023-2028'));
    expect(queries.length).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({
      period: '2023–2028',
      intro: 'Wat wij willen weten.',
      themas: [
        {
          thema: { slug: 'klimaat-en-energie', onderwerpen: [{ slug: 'delta-en-water' }, { slug: 'warmte' }] },
          summary: 'Nu.',
          onderwerpen: [
            { onderwerp: { slug: 'warmte' }, kennisvragen: [] },
            {
              onderwerp: { slug: 'delta-en-water' },
              samenwerkingsvorm: 'Pilot',
              partnerIds: [derivedId('organisatie', 'vng'), derivedId('organisatie', 'rivm')],
              kennisvragen: [
                { question: 'Hoe houden wij droge voeten?', supportCount: 0, derived: false },
                { stage: KennisvraagStage.GEAGENDEERD, derived: true, source: 'Nota' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('gives the newest agenda when no period is asked for', async () => {
    await app.get(KennisagendaSeeder).agenda({ ...AGENDA, period: '2029–2034', themas: [] });
    const reader = app.get(KennisagendaReader);
    expect((await reader.agenda(VISITOR, null))?.period).toBe('2029–2034');
    expect((await reader.agenda(VISITOR, '2023–2028'))?.period).toBe('2023–2028');
    expect(await reader.agenda(VISITOR, '1999')).toBeNull();
  });

  it('counts a gemeente once, also when two say it at the same moment', async () => {
    const support = app.get(SupportKennisvraag);
    await Promise.all([
      support.run(noor.actor, WATER),
      support.run(noor.actor, WATER),
      support.run(sanne.actor, WATER),
    ]);
    expect(await water()).toMatchObject({
      supportCount: 2,
      viewerSupports: true,
      viewerCan: { support: false, withdrawSupport: true },
    });
    expect(await water(karim.actor)).toMatchObject({ viewerSupports: false, viewerCan: { support: true } });

    const withdraw = app.get(WithdrawSupport);
    await Promise.all([withdraw.run(noor.actor, WATER), withdraw.run(noor.actor, WATER)]);
    expect(await water()).toMatchObject({ supportCount: 1, viewerSupports: false, viewerCan: { support: true } });
    const rows = await app.database.query('select persoon_id, since from kennisagenda.kennisvraag_support');
    expect(rows).toEqual([{ persoon_id: sanne.id, since: app.clock.now() }]);
  });

  it('lets only people of a gemeente speak for one', async () => {
    expect(await water(bram.actor)).toMatchObject({ viewerCan: { support: false, withdrawSupport: false } });
    await expect(app.get(SupportKennisvraag).run(bram.actor, WATER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(WithdrawSupport).run(bram.actor, WATER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const nowhere = derivedId('kennisvraag', 'nergens');
    await expect(app.get(SupportKennisvraag).run(noor.actor, nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await water())?.supportCount).toBe(0);
  });

  it('remembers the themas for a minute, and no longer', async () => {
    const catalogue = app.get(ThemaCatalogue);
    expect((await catalogue.all()).map(({ slug }) => slug)).toEqual(['klimaat-en-energie', 'digitalisering']);
    await app.database.query(`update kennisagenda.thema set name = 'Data' where slug = 'digitalisering'`);
    const { result, queries } = await countQueries(() => catalogue.bySlug('digitalisering'));
    expect(queries).toEqual([]);
    expect(result?.name).toBe('Digitalisering');
    app.clock.advance({ minutes: 1 });
    expect((await catalogue.bySlug('digitalisering'))?.name).toBe('Data');
    expect(await catalogue.bySlug('bestaat-niet')).toBeNull();
    const ids = [derivedId('thema', 'digitalisering'), derivedId('thema', 'bestaat-niet')];
    expect((await catalogue.byIds(ids)).map(({ slug }) => slug)).toEqual(['digitalisering']);
  });

  it('changes nothing when it is seeded again', async () => {
    const progress = [{ kennisvraag: 'water', stage: 'IN_ONDERZOEK' as const, supportedBy: [noor.organisatie.slug] }];
    await app.get(KennisagendaSeeder).progress(progress);
    expect(await water()).toMatchObject({ stage: 'IN_ONDERZOEK', supportCount: 1, viewerSupports: true });
    await app.get(WithdrawSupport).run(noor.actor, WATER);
    const before = await app.get(KennisagendaReader).agenda(noor.actor, null);
    await seed();
    await app.get(KennisagendaSeeder).progress(progress);
    expect(await app.get(KennisagendaReader).agenda(noor.actor, null)).toEqual(before);
    expect((await water())?.supportCount).toBe(0);
  });

  it('lets everybody find its questions', async () => {
    const source = app.get(KennisvraagSearchSource);
    expect(await source.allIds()).toHaveLength(2);
    expect(await source.documents([WATER, derivedId('kennisvraag', 'nergens')])).toEqual([
      {
        kind: 'KENNISVRAAG',
        id: WATER,
        title: 'Hoe houden wij droge voeten?',
        body: 'Delta en water. Klimaat en energie.',
        url: `/kennisagenda#${WATER}`,
        audience: ['public'],
        themaIds: [derivedId('thema', 'klimaat-en-energie')],
        happensAt: null,
      },
    ]);
  });
});
