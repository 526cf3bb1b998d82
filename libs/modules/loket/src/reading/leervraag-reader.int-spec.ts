import {
  LeervraagDirectory,
  LeervraagStatus,
  MembershipRole,
  NetwerkDirectory,
  OrganisatieDirectory,
  ThemaDirectory,
} from '@academie/contracts';
import { derivedId, persoonIdOf } from '@academie/kernel';
import { RequestScope } from '@academie/platform/access';
import {
  ACTORS,
  CAST,
  countQueries,
  FakeNetwerken,
  FakeOrganisaties,
  FakeThemas,
  type SpecApp,
  startSpecApp,
} from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoketModule } from '../loket.module.js';
import { isInList, type LeervraagFacts, mayView } from '../loket.policy.js';
import { LoketSeeder, type SeedLeervraag } from '../seed/loket-seeder.js';
import { LeervraagReader } from './leervraag-reader.js';
import { LeervraagRuimteGate } from './leervraag-ruimte-gate.js';
import { LeervraagSearchSource } from './leervraag-search-source.js';
import { LoketReach } from './loket-reach.js';
import { TimelineLoader } from './timeline-loader.js';

const { noor, sanne, karim, bram, ilse, joost, pieter } = CAST;
const NETWERK = { id: derivedId('netwerk', 'warmte'), slug: 'warmte', name: 'Warmte in de wijk', inviteOnly: false };

const idOf = (slug: string) => derivedId('leervraag', slug);

function seed(slug: string, day: string, rest: Partial<SeedLeervraag>): SeedLeervraag {
  return {
    slug,
    askedByEmail: noor.email,
    subject: `Over ${slug}`,
    question: 'Wie heeft ervaring met een hitteplan dat ook echt is gebruikt?',
    themaSlug: null,
    submittedAt: new Date(`${day}T09:00:00Z`),
    status: 'SUBMITTED',
    assigneeEmail: null,
    ...rest,
  };
}

const answered = (day: string) => ({
  at: new Date(`${day}T09:00:00Z`),
  body: 'Vraag het **Tilburg**.',
  outcome: 'BEANTWOORD' as const,
});

const SEEDS: readonly SeedLeervraag[] = [
  seed('nieuw', '2026-10-30', { themaSlug: 'digitalisering' }),
  seed('oud', '2026-10-12', { askedByEmail: sanne.email }),
  seed('opgepakt', '2026-10-29', { status: 'IN_PROGRESS', assigneeEmail: ilse.email }),
  seed('bij-rivm', '2026-10-28', {
    status: 'ROUTED',
    assigneeEmail: ilse.email,
    routedTo: { organisatieSlug: 'rivm', note: 'Lees mee.' },
  }),
  seed('bij-netwerk', '2026-10-27', {
    status: 'ROUTED',
    assigneeEmail: ilse.email,
    routedTo: { netwerkSlug: 'warmte' },
    askedByEmail: karim.email,
  }),
  seed('bij-ilse', '2026-10-26', {
    status: 'ROUTED',
    assigneeEmail: ilse.email,
    routedTo: { adviseurEmail: ilse.email },
  }),
  seed('beantwoord', '2026-09-01', { status: 'ANSWERED', assigneeEmail: ilse.email, answer: answered('2026-09-07') }),
  seed('gesloten', '2025-12-30', { status: 'CLOSED', assigneeEmail: ilse.email, answer: answered('2026-01-05') }),
];

describe('reading leervragen', () => {
  let app: SpecApp;
  let reader: LeervraagReader;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [LoketModule] });
    reader = app.get(LeervraagReader);
    (app.get(NetwerkDirectory) as FakeNetwerken).add(NETWERK, {
      [bram.id]: MembershipRole.FACILITATOR,
      [sanne.id]: MembershipRole.LID,
    });
    const organisaties = app.get(OrganisatieDirectory) as FakeOrganisaties;
    const { id, slug, name } = pieter.organisatie;
    organisaties.cards.set(id, { id, slug, name, soort: 'KENNISINSTELLING' as never, code: null, provincie: null });
    // Joost works there too for this spec, but a colleague who is no partner is not asked.
    organisaties.people.set(id, [pieter.id, joost.id]);
    await app.database.query(
      `insert into netwerken.netwerk (id, slug, name, summary, vorm, access, status, thema_ids, doelgroepen, created_at)
       values ($1, $2, $3, 'Samen leren.', 'LEREND_NETWERK', 'OPEN', 'ACTIVE', '{}', '{}', now())`,
      [NETWERK.id, NETWERK.slug, NETWERK.name],
    );
    for (const { id: themaId, slug: themaSlug, name: themaName } of await (
      app.get(ThemaDirectory) as FakeThemas
    ).all()) {
      await app.database.query('insert into kennisagenda.thema (id, slug, name, position) values ($1, $2, $3, 1)', [
        themaId,
        themaSlug,
        themaName,
      ]);
    }
    await app.get(LoketSeeder).leervragen(SEEDS);
  });
  afterAll(() => app.close());

  const slugs = (nodes: readonly { id: string }[]) =>
    nodes.map(({ id }) => SEEDS.find(({ slug }) => idOf(slug) === id)?.slug);

  const INBOX = ['oud', 'bij-ilse', 'bij-netwerk', 'bij-rivm', 'opgepakt', 'nieuw', 'beantwoord', 'gesloten'];

  it('seeds once, numbered by year in the order of the calendar', async () => {
    await app.get(LoketSeeder).leervragen(SEEDS);
    const { nodes } = await reader.page(ilse.actor, {}, 100);
    expect(nodes).toHaveLength(SEEDS.length);
    const numbers = new Map(nodes.map(({ id, number }) => [id, number]));
    expect(numbers.get(idOf('gesloten'))).toBe('LV-2025-0001');
    expect(numbers.get(idOf('beantwoord'))).toBe('LV-2026-0001');
    expect(numbers.get(idOf('nieuw'))).toBe('LV-2026-0007');
  });

  it('puts first what must be answered first, and below it what was answered last', async () => {
    const { nodes } = await reader.page(ilse.actor, {}, 100);
    expect(slugs(nodes)).toEqual(INBOX);
  });

  it.each([1, 2, 3, 5])('gives the same list in pages of %i', async (first) => {
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await reader.page(ilse.actor, {}, first, after);
      found.push(...slugs(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(INBOX);
  });

  it('reads an inbox page in one statement', async () => {
    const { result, queries } = await countQueries(() => reader.page(ilse.actor, {}, 100));
    expect(queries).toHaveLength(1);
    expect(result.nodes.map(({ routedTo }) => routedTo)).toEqual([
      null,
      'Ilse Vermeer',
      'Warmte in de wijk',
      'RIVM',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    [{ status: LeervraagStatus.ROUTED }, ['bij-ilse', 'bij-netwerk', 'bij-rivm']],
    [{ unassigned: true }, ['oud', 'nieuw']],
    [{ assigneeId: noor.id }, []],
    [{ assigneeId: 'nobody' }, []],
    [{ themaId: FakeThemas.DIGITALISERING.id }, ['nieuw']],
    [{ search: 'gesloten' }, ['gesloten']],
    [{ search: 'LV-2026-0001' }, ['beantwoord']],
    [{ search: 'ervaringen', status: LeervraagStatus.ANSWERED }, ['beantwoord']],
  ])('narrows the inbox by %j', async (criteria, expected) => {
    const { nodes } = await reader.page(ilse.actor, criteria, 100);
    expect(slugs(nodes)).toEqual(expected);
    expect(await reader.count(ilse.actor, criteria)).toBe(expected.length);
  });

  it('counts what is where, and what is late', async () => {
    expect(await reader.counts()).toEqual({ submitted: 2, inProgress: 1, routed: 3, answered: 1, overdue: 1 });
  });

  it.each(Object.entries(ACTORS))('shows %s exactly what the policy allows', async (_, actor) => {
    const reach = await app.get(LoketReach).of(actor);
    const rows = await app.database.query<LeervraagFacts & { id: string }>(
      `select id, status, asked_by as "askedById", routed_to_organisatie_id as "routedToOrganisatieId",
         routed_to_netwerk_id as "routedToNetwerkId" from loket.leervraag order by id`,
    );
    const allowed = (rule: typeof mayView) => rows.filter((row) => rule(actor, row, reach)).map(({ id }) => id);
    const visible = await reader.byIds(
      actor,
      rows.map(({ id }) => id),
    );
    expect([...visible.keys()].sort()).toEqual(allowed(mayView));
    const { nodes } = await reader.page(actor, {}, 100);
    expect(nodes.map(({ id }) => id).sort()).toEqual(allowed(isInList));
    expect(await reader.count(actor, {})).toBe(nodes.length);
  });

  it('gives those who do not work at the loket their own, and what was routed to them', async () => {
    expect(slugs((await reader.page(sanne.actor, {}, 100)).nodes)).toEqual(['oud']);
    expect(slugs((await reader.page(pieter.actor, {}, 100)).nodes)).toEqual(['bij-rivm']);
    expect(slugs((await reader.page(bram.actor, {}, 100)).nodes)).toEqual(['bij-netwerk']);
    expect((await reader.page(joost.actor, {}, 100)).nodes).toEqual([]);
    expect(await reader.byId(joost.actor, idOf('oud'))).not.toBeNull();
  });

  it('tells what happened, several timelines in one statement', async () => {
    const scope = new RequestScope(noor.actor);
    const loader = app.get(TimelineLoader).in(scope);
    const { result, queries } = await countQueries(() =>
      Promise.all(['bij-rivm', 'gesloten'].map((slug) => loader.load(idOf(slug)))),
    );
    expect(queries).toHaveLength(1);
    expect(result.map((timeline) => timeline?.map(({ text }) => text))).toEqual([
      ['De vraag is gesteld.', 'Ilse Vermeer behandelt de vraag.', 'De vraag is doorgestuurd naar RIVM.'],
      [
        'De vraag is gesteld.',
        'Ilse Vermeer behandelt de vraag.',
        'Ilse Vermeer heeft de vraag beantwoord.',
        'De vraag is afgesloten.',
      ],
    ]);
  });

  it('opens the conversation for the asker, the adviseurs and those it was routed to', async () => {
    const gate = app.get(LeervraagRuimteGate);
    const ids = [...SEEDS.map(({ slug }) => idOf(slug)), 'not an id'];
    const readable = async (actor: (typeof ACTORS)[keyof typeof ACTORS]) =>
      slugs([...(await gate.entrances(actor, ids)).keys()].map((id) => ({ id }))).sort();
    expect(await readable(pieter.actor)).toEqual(['bij-rivm']);
    expect(await readable(bram.actor)).toEqual(['bij-netwerk']);
    expect(await readable(sanne.actor)).toEqual(['oud']);
    expect(await readable(ilse.actor)).toHaveLength(SEEDS.length);
    expect(await readable(joost.actor)).toEqual([]);
    expect((await gate.entrances(noor.actor, ids)).get(idOf('gesloten'))).toMatchObject({
      read: true,
      write: false,
      moderate: false,
    });
    expect((await gate.entrances(ilse.actor, ids)).get(idOf('nieuw'))).toMatchObject({
      read: true,
      write: true,
      moderate: true,
      card: { ownerId: idOf('nieuw'), url: `/vragen/${idOf('nieuw')}` },
    });

    expect(await gate.peopleIn(idOf('bij-rivm'))).toEqual([noor.id, ilse.id, pieter.id]);
    expect(await gate.peopleIn(idOf('bij-netwerk'))).toEqual([karim.id, ilse.id, bram.id]);
    expect(await app.get(LeervraagDirectory).routedPeople(idOf('bij-rivm'))).toEqual([pieter.id]);
    expect(slugs((await gate.ruimtesOf(pieter.id)).map((id) => ({ id })))).toEqual(['bij-rivm']);
    expect((await gate.cards([idOf('oud')])).get(idOf('oud'))).toMatchObject({ url: `/vragen/${idOf('oud')}` });
  });

  it('takes part in a ruimte exactly where the gate counts one in', async () => {
    const gate = app.get(LeervraagRuimteGate);
    for (const actor of Object.values(ACTORS)) {
      const persoonId = persoonIdOf(actor);
      if (!persoonId) continue;
      const all = await Promise.all(
        SEEDS.map(async ({ slug }) => [idOf(slug), await gate.peopleIn(idOf(slug))] as const),
      );
      const counted = all.filter(([, people]) => people.includes(persoonId)).map(([id]) => id);
      expect([...(await gate.ruimtesOf(persoonId))].sort()).toEqual(counted.sort());
    }
  });

  it('is found by its asker and by the adviseurs alone', async () => {
    const source = app.get(LeervraagSearchSource);
    expect(await source.allIds()).toHaveLength(SEEDS.length);
    const [document] = await source.documents([idOf('beantwoord')]);
    expect(document).toMatchObject({
      title: 'Over beantwoord',
      audience: [`persoon:${noor.id}`, 'role:ADVISEUR'],
      url: `/vragen/${idOf('beantwoord')}`,
    });
    expect(document?.body).toContain('Vraag het Tilburg.');
  });
});
