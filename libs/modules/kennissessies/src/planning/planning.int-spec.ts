import { Doelgroep, type PlanningFinds, type SessionPlan } from '@academie/contracts';
import { CAST, countQueries, FakeThemas, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOSED, DETAILS, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CancelKennissessie } from '../operations/cancel-kennissessie.js';
import { CreateKennissessie } from '../operations/create-kennissessie.js';
import { RegisterForKennissessie } from '../operations/registering/register-for-kennissessie.js';
import { KennissessiePlanningSource } from './kennissessie-planning-source.js';
import { PlanningHelp } from './planning-help.js';

const { bram, noor, fatima, sanne } = CAST;
const { BESTUURDER, AMBTENAAR } = Doelgroep;

const PLAN: SessionPlan = {
  title: 'Warmtenetten',
  summary: 'Hoe betaalt u een warmtenet?',
  themaId: FakeThemas.KLIMAAT.id,
  startsAt: new Date('2026-12-01T13:00:00Z'),
  endsAt: new Date('2026-12-01T14:00:00Z'),
  doelgroepen: [BESTUURDER],
  kennissessieId: null,
};

const at = (iso: string) => ({ startsAt: new Date(iso), endsAt: new Date(Date.parse(iso) + 3_600_000) });
const other = { thema: FakeThemas.DIGITALISERING.slug, summary: 'Over data.' };

describe('planning help', () => {
  let app: SpecApp;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    app = await startKennissessies();
    const plan = async (title: string, changes: Partial<typeof DETAILS>) => {
      ids[title] = await publishedSession(app, { ...DETAILS, title, ...changes });
    };
    await plan('Zelfde dag, ander thema', { ...other, ...at('2026-12-01T09:00:00Z') });
    await plan('Zelfde thema', { ...at('2026-12-10T09:00:00Z'), doelgroepen: [AMBTENAAR] });
    await plan('Een warmtenet verderop', { ...other, ...at('2026-12-08T09:00:00Z') });
    await plan('Te ver weg', at('2027-02-01T09:00:00Z'));
    await plan('Ander thema, andere dag', { ...other, ...at('2026-12-03T09:00:00Z') });
    await plan('Besloten', { ...at('2026-12-02T09:00:00Z'), netwerkId: CLOSED.id });
    await plan('Gaat niet door', at('2026-12-02T09:00:00Z'));
    await app.get(CancelKennissessie).run(bram.actor, ids['Gaat niet door'] ?? '', 'Ziek.');
    await app.get(CreateKennissessie).run(bram.actor, { ...DETAILS, title: 'Concept', ...at('2026-12-02T09:00:00Z') });
    await app.get(RegisterForKennissessie).run(sanne.actor, ids['Zelfde thema'] ?? '');
  });
  afterAll(() => app.close());

  const find = (who: typeof bram, changes: Partial<SessionPlan> = {}) =>
    app.get(KennissessiePlanningSource).find(who.actor, { ...PLAN, ...changes });
  const titles = ({ hints }: PlanningFinds) => hints.map(({ title }) => title);

  it('shows what stands near, the clash first, with how full it is', async () => {
    const found = await find(fatima);
    expect(titles(found)).toEqual(['Zelfde dag, ander thema', 'Zelfde thema', 'Een warmtenet verderop']);
    expect(found.hints[0]).toMatchObject({ clash: true, because: 'Op dezelfde dag, ook voor bestuurders.' });
    expect(found.hints[1]?.places).toEqual({ taken: 1, capacity: 2, waiting: 0 });
    expect(found.hints[2]?.because).toMatch(/^1 week later\. Gaat ook over ‘warmtenet’/);
  });

  it('shows drafts to who makes them, and what is closed to who is in it', async () => {
    expect(titles(await find(bram))).toEqual(expect.arrayContaining(['Concept', 'Besloten']));
    expect(titles(await find(noor))).toContain('Besloten');
    for (const who of [noor, fatima]) expect(titles(await find(who))).not.toContain('Concept');
    expect(titles(await find(fatima))).not.toContain('Besloten');
  });

  it('does not show the session that is being changed to itself', async () => {
    const kennissessieId = ids['Zelfde thema'] ?? null;
    expect(titles(await find(fatima, { kennissessieId }))).not.toContain('Zelfde thema');
  });

  it('looks ahead while there is no date, and takes one statement whatever there is', async () => {
    const { queries } = await countQueries(async () => {
      const found = await find(fatima, { startsAt: null, endsAt: null });
      expect(titles(found)).toContain('Te ver weg');
      expect(found.hints.every(({ clash }) => !clash)).toBe(true);
    });
    expect(queries).toHaveLength(1);
  });

  it('is for who may plan a session', async () => {
    await expect(app.get(PlanningHelp).run(sanne.actor, PLAN)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await app.get(PlanningHelp).run(bram.actor, PLAN)).hints.length).toBeGreaterThan(0);
    const nothing = { ...PLAN, title: ' ', summary: '', themaId: null, startsAt: null };
    expect(await app.get(PlanningHelp).run(bram.actor, nothing)).toEqual({ hints: [], unseenLeervragen: 0 });
  });
});
