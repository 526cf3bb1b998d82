import { OrganisatieDirectory, OrganisatieSoort, PersoonDirectory } from '@academie/contracts';
import { derivedId, PlatformRole } from '@academie/kernel';
import { CAST, countQueries, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedenModule } from '../leden.module.js';
import { LedenSeeder, type SeedOrganisatie } from '../seed/leden-seeder.js';
import { AccountReader } from './account-reader.js';
import { OrganisatieReader } from './organisatie-reader.js';
import { OrganisatiesDirectory } from './organisaties-directory.js';
import { PersonenDirectory } from './personen-directory.js';

const { GEMEENTE, OVERHEID } = OrganisatieSoort;
const gemeente = (slug: string, name: string, code: string): SeedOrganisatie => ({
  slug,
  name,
  soort: GEMEENTE,
  code,
  provincie: 'Fryslân',
  inwoners: 50_000,
  grootteklasse: 5,
});
const SEEDED = [
  gemeente('gemeente-sudwest-fryslan', 'Gemeente Súdwest-Fryslân', '1900'),
  gemeente('gemeente-heerenveen', 'Gemeente Heerenveen', '0074'),
  gemeente('gemeente-heerde', 'Gemeente Heerde', '0246'),
  { slug: 'waterschap', name: '100% Water_schap', soort: OVERHEID },
] as const;

describe('organisations', () => {
  let app: SpecApp;

  beforeAll(async () => {
    app = await startSpecApp({ imports: [LedenModule.with({ castEmails: [] })] });
    await app.get(LedenSeeder).organisaties(SEEDED);
  });
  afterAll(() => app.close());

  const found = async (search: string, soort?: OrganisatieSoort) =>
    (await app.get(OrganisatieReader).page({ search, soort }, 20)).nodes.map(({ name }) => name);

  it.each([
    ['sudwest', ['Gemeente Súdwest-Fryslân']],
    ['SÚDWEST', ['Gemeente Súdwest-Fryslân']],
    ['Herenveen', ['Gemeente Heerenveen']],
    ['heer', ['Gemeente Heerde', 'Gemeente Heerenveen']],
    ['100%', ['100% Water_schap']],
    ['%', ['100% Water_schap']],
    ['_', ['100% Water_schap']],
    ['xyzzy', []],
  ])('%s is found by name', async (search, names) => {
    expect((await found(search)).slice(0, names.length)).toEqual(names);
    if (names.length < 2) expect(await found(search)).toHaveLength(names.length);
  });

  it('are narrowed by soort', async () => {
    expect(await found('water', OVERHEID)).toEqual(['100% Water_schap']);
    expect(await found('water', GEMEENTE)).toEqual([]);
  });

  it.each([{}, { search: 'gemeente' }])(
    'come page by page, each once, in one statement a page: %j',
    async (criteria) => {
      const reader = app.get(OrganisatieReader);
      const whole = (await reader.page(criteria, 100)).nodes.map(({ id }) => id);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { result, queries } = await countQueries(() => reader.page(criteria, 2, after));
        expect(queries).toHaveLength(1);
        seen.push(...result.nodes.map(({ id }) => id));
        after = result.pageInfo.hasNextPage ? result.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole);
      expect(seen.length).toBeGreaterThan(2);
      expect(await reader.count(criteria)).toBe(seen.length);
    },
  );

  it('are seeded again without a change, and with newer facts where there are', async () => {
    const seeder = app.get(LedenSeeder);
    const rows = () => app.database.query('select xmin, * from leden.organisatie order by id');
    const before = await rows();
    await seeder.organisaties(SEEDED);
    expect(await rows()).toEqual(before);
    await seeder.organisaties([{ ...SEEDED[1], inwoners: 52_000 }]);
    const sql = `select inwoners from leden.organisatie where slug = 'gemeente-heerenveen'`;
    expect(await app.database.one(sql)).toEqual({ inwoners: 52_000 });
  });

  it('have people, who are seeded with derived ids and keep what they changed', async () => {
    const seeder = app.get(LedenSeeder);
    const email = 'vera@heerde.academie.test';
    const vera = {
      email,
      name: 'Vera Vries',
      doelgroep: 'AMBTENAAR' as const,
      organisatieSlug: 'gemeente-heerde',
      roles: ['ADVISEUR'] as const,
      themaSlugs: ['klimaat-en-energie'],
    };
    await seeder.personen([vera]);
    await seeder.personen([{ ...vera, name: 'Iemand anders' }]);
    const id = derivedId('persoon', email);
    const cards = await app.get(PersonenDirectory).byIds([id]);
    expect(cards.get(id)).toMatchObject({
      name: 'Vera Vries',
      organisatieId: derivedId('organisatie', 'gemeente-heerde'),
    });
    expect(await app.get(OrganisatiesDirectory).peopleOf(derivedId('organisatie', 'gemeente-heerde'))).toEqual([id]);
    expect(await app.get(PersonenDirectory).withRole(PlatformRole.ADVISEUR)).toEqual([CAST.ilse.id, id]);
    const recipients = await app.get(PersonenDirectory).recipientsOf([id]);
    expect(recipients.get(id)).toEqual({ name: 'Vera Vries', address: email });
  });

  it('and people are what the module itself gives to its neighbours', () => {
    expect(app.get(PersoonDirectory)).toBeInstanceOf(PersonenDirectory);
    expect(app.get(OrganisatieDirectory)).toBeInstanceOf(OrganisatiesDirectory);
  });

  it('are remembered for a minute; one that was not asked for yet is looked up', async () => {
    const directory = app.get(OrganisatiesDirectory);
    const [heerde, zwolle] = ['gemeente-heerde', 'gemeente-zwolle'].map((slug) => derivedId('organisatie', slug));
    const look = (...ids: (string | undefined)[]) =>
      countQueries(() => directory.byIds(ids.filter((id) => id !== undefined)));
    app.clock.advance({ minutes: 2 });
    expect((await look(heerde)).queries).toHaveLength(1);
    expect((await look(heerde, heerde)).queries).toHaveLength(0);
    const both = await look(heerde, zwolle);
    expect(both.queries).toHaveLength(1);
    expect([...both.result.keys()].sort()).toEqual([heerde, zwolle].sort());
    await app.database.query(`update leden.organisatie set name = 'Heerde (nieuw)' where id = $1`, [heerde]);
    app.clock.advance({ seconds: 61 });
    expect((await look(heerde)).result.get(heerde ?? '')?.name).toBe('Heerde (nieuw)');
  });

  it('cost one statement to show a whole account', async () => {
    const { queries } = await countQueries(() => app.get(AccountReader).account(CAST.noor.id));
    expect(queries).toHaveLength(1);
  });
});
