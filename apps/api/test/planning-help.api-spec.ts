import { countQueries } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Client, codeOf, dataOf, startApi } from './support/api.js';

const HELP = `query ($input: PlanningHelpInput!) {
  planningHelp(input: $input) {
    unseenLeervragen
    hints { kind id title url startsAt places { taken capacity waiting } clash because }
  }
}`;

interface Hint {
  kind: string;
  id: string;
  title: string;
  url: string;
  clash: boolean;
  because: string;
  places: { taken: number; capacity: number | null } | null;
}

interface Help {
  planningHelp: { unseenLeervragen: number; hints: Hint[] };
}

const SECRET = 'Kwartelkoning in de kelder';

describe('planning help', () => {
  let api: Api;
  let bram: Client;
  let ilse: Client;
  let noor: Client;
  beforeAll(async () => {
    api = await startApi();
    [bram, ilse, noor] = [await api.as('bram'), await api.as('ilse'), await api.as('noor')];
    const input = { subject: SECRET, question: 'Hoe vangen wij de kwartelkoning?', thema: 'klimaat-en-energie' };
    dataOf(
      await noor.query('mutation ($input: SubmitLeervraagInput!) { submitLeervraag(input: $input) { id } }', { input }),
    );
    await api.drainEvents();
  });
  afterAll(() => api.close());

  const help = async (who: Client, input: Record<string, unknown>) =>
    dataOf(await who.query<Help>(HELP, { input })).planningHelp;

  it('is refused to who plans no sessions', async () => {
    expect(codeOf(await api.visitor.query(HELP, { input: { title: 'x' } }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await noor.query(HELP, { input: { title: 'x' } }))).toBe('FORBIDDEN');
  });

  it('tells an organiser how many questions wait on the thema, and not what they ask', async () => {
    const input = { title: 'De kwartelkoning', summary: 'Kelder en koning.', thema: 'klimaat-en-energie' };
    const before = await help(bram, input);
    expect(before.unseenLeervragen).toBeGreaterThan(0);
    expect(JSON.stringify(before)).not.toContain('Kwartelkoning in');
    expect(before.hints.filter(({ kind }) => kind === 'LEERVRAAG').map(({ title }) => title)).not.toContain(SECRET);
  });

  it('shows each kind by its own order, and says of each why', async () => {
    const session = await api.database.one<{ starts_at: Date; ends_at: Date; doelgroepen: string[]; slug: string }>(
      `select k.starts_at, k.ends_at, k.doelgroepen, t.slug from kennissessies.kennissessie k
       join kennisagenda.thema t on t.id = k.thema_ids[1]
       where k.status = 'PUBLISHED' and k.netwerk_id is null and k.starts_at > $1 order by k.starts_at limit 1`,
      [api.clock.now()],
    );
    const { hints } = await help(bram, {
      title: 'Energiearmoede',
      summary: 'Leren van andere gemeenten over energie in de wijk.',
      thema: session?.slug,
      startsAt: session?.starts_at.toISOString(),
      endsAt: session?.ends_at.toISOString(),
      doelgroepen: session?.doelgroepen,
    });
    expect(hints[0]).toMatchObject({ kind: 'KENNISSESSIE', clash: true });
    expect(hints[0]?.because).toMatch(/^Op hetzelfde moment, ook voor /);
    expect(hints[0]?.places?.taken).toEqual(expect.any(Number));
    const kinds = hints.map(({ kind }) => kind);
    const order = ['KENNISSESSIE', 'LEERVRAAG', 'KENNISVRAAG', 'OPLEIDING', 'NETWERK'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
    expect(hints.filter(({ because, url }) => because === '' || !url.startsWith('/'))).toEqual([]);
  });

  it('costs a handful of statements, however much there is', async () => {
    const input = { title: 'Energie', summary: 'Energie in de wijk', thema: 'klimaat-en-energie' };
    await help(bram, input);
    const { queries } = await countQueries(() => help(bram, input));
    expect(queries.length).toBeLessThanOrEqual(14);
  });

  it('shows an adviseur who may plan the questions themselves', async () => {
    // Ilse works at the loket; she leads nothing, so she plans nothing until she does.
    expect(codeOf(await ilse.query(HELP, { input: { title: 'x' } }))).toBe('FORBIDDEN');
    await api.database.query(
      `insert into netwerken.membership (id, netwerk_id, persoon_id, status, role, since)
       select gen_random_uuid(), n.id, p.id, 'ACTIVE', 'FACILITATOR', now() from netwerken.netwerk n, leden.persoon p
       where n.slug = 'bestaanszekerheid' and p.email = 'ilse@academie.test'
       on conflict (netwerk_id, persoon_id) do update set role = 'FACILITATOR', status = 'ACTIVE'`,
    );
    const found = await help(ilse, { title: 'De kwartelkoning', summary: '', thema: 'klimaat-en-energie' });
    const question = found.hints.find(({ title }) => title === SECRET);
    expect(question?.because).toMatch(/^Gaat ook over ‘kwartelkoning’\. Open leervraag op dit thema, gesteld op /);
    expect(found.unseenLeervragen).toBe(0);
  });
});
