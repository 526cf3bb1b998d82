import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { type Actor, derivedId, VISITOR } from '@academie/kernel';
import { CAST, countQueries, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WerkgroepMembershipReader } from '../reading/werkgroep-membership-reader.js';
import { WerkgroepReader } from '../reading/werkgroep-reader.js';
import { WerkgroepRuimteGate } from '../reading/werkgroep-ruimte-gate.js';
import { WerkgroepAudience, WerkgroepSearchSource } from '../reading/werkgroep-search-source.js';
import { type SeedWerkgroep, WerkgroepenSeeder } from '../seed/werkgroepen-seeder.js';
import { WerkgroepenModule } from '../werkgroepen.module.js';
import { DecideWerkgroepMembership } from './decide-werkgroep-membership.js';
import { JoinWerkgroep } from './join-werkgroep.js';

const { noor, sanne, karim, bram, joost } = CAST;

const werkgroep = (slug: string, name: string, changes: Partial<SeedWerkgroep> = {}): SeedWerkgroep => ({
  slug,
  name,
  summary: 'Samen uitzoeken.',
  phase: 'UITVOERING',
  themaSlugs: ['klimaat-en-energie'],
  partnerSlugs: ['vng', 'rivm'],
  ...changes,
});

const WERKGROEPEN = [
  werkgroep('water', 'Delta en water', { goals: { inhoudelijk: 'Weten wat werkt.', procesmatig: null } }),
  werkgroep('over', 'Al klaar', { phase: 'AFGEROND' }),
  werkgroep('deel', 'Deel van water', { parentSlug: 'water' }),
  werkgroep('dubbel-1', 'Zelfde naam'),
  werkgroep('dubbel-2', 'Zelfde naam'),
];

const WATER = derivedId('werkgroep', 'water');
const OVER = derivedId('werkgroep', 'over');

describe('werkgroepen', () => {
  let app: SpecApp;
  let reader: WerkgroepReader;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [WerkgroepenModule] });
    reader = app.get(WerkgroepReader);
  });
  afterAll(() => app.close());

  const seed = async () => {
    await app.get(WerkgroepenSeeder).werkgroepen(WERKGROEPEN);
    await app.get(WerkgroepenSeeder).memberships([
      { werkgroepSlug: 'water', email: bram.email, role: 'TREKKER', since: new Date('2026-01-01T09:00:00Z') },
      { werkgroepSlug: 'water', email: noor.email, role: 'LID' },
      { werkgroepSlug: 'water', email: sanne.email, role: 'LID', status: 'REQUESTED' },
      { werkgroepSlug: 'over', email: noor.email, role: 'LID' },
    ]);
  };
  beforeEach(async () => {
    await app.database.query('truncate werkgroepen.werkgroep cascade');
    await app.database.query('truncate platform.event, platform.audit');
    await seed();
  });

  const read = async (actor: Actor, slug = 'water') => {
    const found = await reader.bySlug(actor, slug);
    if (!found) throw new Error(`${slug} is not there`);
    return found;
  };

  it('shows everybody what a werkgroep is, and a member their own place in it', async () => {
    expect(await read(VISITOR)).toMatchObject({
      name: 'Delta en water',
      goals: { inhoudelijk: 'Weten wat werkt.', procesmatig: null },
      phases: [{ state: 'DONE' }, { state: 'DONE' }, { phase: 'UITVOERING', state: 'NOW' }, { state: 'NEXT' }, {}],
      memberCount: 2,
      partnerIds: [derivedId('organisatie', 'vng'), derivedId('organisatie', 'rivm')],
      ruimteId: `werkgroep:${WATER}`,
      viewerMembershipCard: null,
      viewerCan: { join: false, seeMembers: false },
    });
    expect(await read(noor.actor)).toMatchObject({
      viewerMembershipCard: { persoonId: noor.id, status: MembershipStatus.ACTIVE, role: MembershipRole.LID },
      viewerCan: { join: false, seeMembers: true, writeGesprekken: true, decideMemberships: false },
    });
    expect((await read(VISITOR, 'deel')).parentId).toBe(WATER);
    expect(await reader.bySlug(VISITOR, 'bestaat-niet')).toBeNull();
  });

  it('is listed by name in one statement a page, without loss or doubles whatever their size', async () => {
    const { result, queries } = await countQueries(() => reader.page(noor.actor, 50));
    expect(queries).toHaveLength(1);
    const whole = result.nodes.map(({ id }) => id);
    expect(result.nodes.slice(0, 3).map(({ slug }) => slug)).toEqual(['over', 'deel', 'water']);
    expect(await reader.count()).toBe(whole.length);
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: whole.length, maxLength: whole.length });
    await fc.assert(
      fc.asyncProperty(sizes, async (firsts) => {
        const walked: string[] = [];
        let after: string | null = null;
        for (const first of firsts) {
          const page = await reader.page(VISITOR, first, after);
          expect(page.nodes.length).toBeLessThanOrEqual(first);
          walked.push(...page.nodes.map(({ id }) => id));
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(walked).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('shows members to members, and requests to who decides', async () => {
    const memberships = app.get(WerkgroepMembershipReader);
    const people = async (actor: Actor, list: 'members' | 'requests') => {
      const seen = await read(actor);
      const { nodes } = await memberships.page(seen, list, 10);
      expect(await memberships.count(seen, list)).toBe(nodes.length);
      return nodes.map(({ persoonId }) => persoonId);
    };
    expect(await people(noor.actor, 'members')).toEqual([bram.id, noor.id]);
    expect(await people(joost.actor, 'members')).toEqual([bram.id, noor.id]);
    expect(await people(karim.actor, 'members')).toEqual([]);
    expect(await people(VISITOR, 'members')).toEqual([]);
    expect(await people(bram.actor, 'requests')).toEqual([sanne.id]);
    expect(await people(noor.actor, 'requests')).toEqual([]);
  });

  it('takes a request once, and lets the trekker admit or decline with a reason', async () => {
    const join = app.get(JoinWerkgroep);
    const [first, ...again] = await Promise.all(Array.from({ length: 6 }, () => join.run(karim.actor, WATER)));
    if (!first) throw new Error('Nobody asked');
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([first.id]));
    expect(first.status).toBe(MembershipStatus.REQUESTED);
    expect(await app.recorded('WerkgroepMembershipRequested')).toEqual([
      { membershipId: first.id, werkgroepId: WATER, persoonId: karim.id },
    ]);

    const decide = app.get(DecideWerkgroepMembership);
    await expect(decide.run(karim.actor, first.id, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide.run(noor.actor, first.id, true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(decide.run(bram.actor, first.id, false, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const decisions = await Promise.allSettled(
      [bram, joost, bram, joost].map(({ actor }) => decide.run(actor, first.id, true)),
    );
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(decide.run(bram.actor, first.id, true)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await read(karim.actor)).toMatchObject({ memberCount: 3, viewerCan: { readGesprekken: true } });

    const sannes = (await read(sanne.actor)).viewerMembershipCard;
    await decide.run(joost.actor, sannes?.id ?? '', false, 'De groep is vol.');
    expect(await read(sanne.actor)).toMatchObject({
      memberCount: 3,
      viewerMembershipCard: { status: MembershipStatus.DECLINED, reason: 'De groep is vol.' },
      viewerCan: { join: true, seeMembers: false },
    });
    expect(await app.recorded('WerkgroepMembershipAdmitted')).toMatchObject([{ persoonId: karim.id }]);
    expect(await app.recorded('WerkgroepMembershipDeclined')).toMatchObject([{ reason: 'De groep is vol.' }]);
    const audit = await app.database.query<{ action: string }>('select action from platform.audit order by at, id');
    expect(audit.map(({ action }) => action)).toEqual(['membership.admitted', 'membership.declined']);
  });

  it('takes nobody any more once it is over', async () => {
    await expect(app.get(JoinWerkgroep).run(karim.actor, OVER)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'WERKGROEP_OVER' },
    });
    const nowhere = derivedId('werkgroep', 'nergens');
    await expect(app.get(JoinWerkgroep).run(karim.actor, nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens its ruimte and its search to members only', async () => {
    const gate = app.get(WerkgroepRuimteGate);
    const rights = async (actor: Actor) => Object.fromEntries(await gate.entrances(actor, [WATER, OVER]));
    expect(await rights(noor.actor)).toMatchObject({
      [WATER]: { read: true, write: true, moderate: false },
      [OVER]: { read: true, write: false, moderate: false },
    });
    const card = { ownerId: WATER, name: 'Delta en water', url: '/werkgroepen/water' };
    expect((await rights(bram.actor))[WATER]).toEqual({ read: true, write: true, moderate: true, card });
    expect((await rights(sanne.actor))[WATER]).toMatchObject({ read: false, write: false, moderate: false });
    expect([...(await gate.ruimtesOf(noor.id))].sort()).toEqual([WATER, OVER].sort());
    expect([...(await gate.peopleIn(WATER))].sort()).toEqual([bram.id, noor.id].sort());
    expect((await gate.cards([WATER])).get(WATER)).toEqual(card);

    const audience = app.get(WerkgroepAudience);
    expect(await audience.keysOf(bram.actor)).toEqual([`werkgroep:${WATER}`]);
    expect(await audience.keysOf(sanne.actor)).toEqual([]);
    expect(await audience.keysOf(VISITOR)).toEqual([]);
    const source = app.get(WerkgroepSearchSource);
    expect(await source.allIds()).toHaveLength(WERKGROEPEN.length);
    expect(await source.documents([WATER])).toMatchObject([
      {
        title: 'Delta en water',
        body: 'Samen uitzoeken. Weten wat werkt.',
        url: '/werkgroepen/water',
        audience: ['public'],
      },
    ]);
  });

  it('changes nothing when it is seeded again', async () => {
    await app.database.query(`update werkgroepen.werkgroep set phase = 'BORGING' where id = $1`, [WATER]);
    const before = await read(bram.actor);
    expect(before.phase).toBe('BORGING');
    await seed();
    expect(await read(bram.actor)).toEqual(before);
    expect(await reader.count()).toBe(WERKGROEPEN.length);
  });
});
