import { MembershipRole, MembershipStatus } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CAST, countQueries, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NetwerkenModule } from '../netwerken.module.js';
import { MembershipReader } from '../reading/membership-reader.js';
import { NetwerkReader } from '../reading/netwerk-reader.js';
import { NetwerkenDirectory } from '../reading/netwerken-directory.js';
import { NetwerkenSeeder } from '../seed/netwerken-seeder.js';
import { CreateNetwerk } from './create-netwerk.js';
import { DecideMembership } from './decide-membership.js';
import { JoinNetwerk } from './join-netwerk.js';
import { LeaveNetwerk } from './leave-netwerk.js';

const { noor, sanne, karim, bram, joost } = CAST;

describe('netwerken', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [NetwerkenModule] });
  });
  afterAll(() => app.close());

  const base = {
    summary: 'Samen leren over het onderwerp.',
    themaSlugs: ['klimaat-en-energie'],
    doelgroepen: ['AMBTENAAR'],
  };

  beforeEach(async () => {
    await app.database.query('truncate netwerken.netwerk cascade');
    await app.database.query('truncate platform.event, platform.audit');
    const seeder = app.get(NetwerkenSeeder);
    await seeder.netwerken([
      {
        ...base,
        slug: 'open',
        name: 'Open netwerk',
        vorm: 'LEREND_NETWERK',
        access: 'OPEN',
        doelgroepen: ['AMBTENAAR'],
      },
      { ...base, slug: 'gesloten', name: 'Op verzoek', vorm: 'THEMATAFEL', access: 'ON_REQUEST', doelgroepen: ['VNG'] },
      {
        ...base,
        slug: 'besloten',
        name: 'Besloten kring',
        vorm: 'PLATFORM',
        access: 'INVITE_ONLY',
        doelgroepen: ['VNG'],
      },
    ]);
    await seeder.memberships(
      ['open', 'gesloten', 'besloten'].map((netwerkSlug) => ({
        netwerkSlug,
        email: bram.email,
        role: 'FACILITATOR' as const,
      })),
    );
  });

  const read = async (actor: SignedIn, slug: string) => {
    const netwerk = await app.get(NetwerkReader).bySlug(actor, slug);
    if (!netwerk) throw new Error(`${slug} is not visible`);
    return netwerk;
  };

  it('lets somebody join an open netwerk at once, once', async () => {
    const { id } = await read(noor.actor, 'open');
    const [first, second] = await Promise.all([
      app.get(JoinNetwerk).run(noor.actor, id),
      app.get(JoinNetwerk).run(noor.actor, id),
    ]);
    expect(first.id).toBe(second.id);
    expect(await read(noor.actor, 'open')).toMatchObject({
      memberCount: 2,
      viewerMembership: { status: MembershipStatus.ACTIVE, role: MembershipRole.LID },
      viewerCan: { join: false, leave: true, seeMembers: true },
    });
    expect(await app.recorded('NetwerkJoined')).toEqual([
      { membershipId: first.id, netwerkId: id, persoonId: noor.id },
    ]);
  });

  it('asks the facilitator, who admits or declines with a reason', async () => {
    const { id } = await read(noor.actor, 'gesloten');
    const noors = await app.get(JoinNetwerk).run(noor.actor, id);
    const sannes = await app.get(JoinNetwerk).run(sanne.actor, id);
    expect(noors.status).toBe(MembershipStatus.REQUESTED);
    expect((await read(noor.actor, 'gesloten')).viewerCan.seeMembers).toBe(false);

    const decide = app.get(DecideMembership);
    await expect(decide.run(noor.actor, noors.id, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide.run(bram.actor, sannes.id, false, '  ')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'reason' }] },
    });
    await decide.run(bram.actor, noors.id, true);
    await decide.run(bram.actor, sannes.id, false, 'Dit netwerk is voor beheerders.');
    await expect(decide.run(bram.actor, noors.id, true)).rejects.toMatchObject({ code: 'CONFLICT' });

    expect((await read(noor.actor, 'gesloten')).memberCount).toBe(2);
    expect((await read(sanne.actor, 'gesloten')).viewerMembership).toMatchObject({
      status: MembershipStatus.DECLINED,
      reason: 'Dit netwerk is voor beheerders.',
    });
    expect(await app.recorded('MembershipDeclined')).toMatchObject([{ persoonId: sanne.id }]);
    const audit = await app.database.query<{ action: string }>('select action from platform.audit order by at, id');
    expect(audit.map(({ action }) => action)).toEqual(['membership.admitted', 'membership.declined']);
  });

  it('counts right when many join and leave at the same time', async () => {
    const { id } = await read(noor.actor, 'open');
    const people = [noor, sanne, karim];
    await Promise.all(people.map(({ actor }) => app.get(JoinNetwerk).run(actor, id)));
    await Promise.all(people.slice(0, 2).map(({ actor }) => app.get(LeaveNetwerk).run(actor, id)));
    expect((await read(bram.actor, 'open')).memberCount).toBe(2);
    const { nodes } = await app.get(MembershipReader).page(id, MembershipStatus.ACTIVE, 10);
    expect(new Set(nodes.map(({ persoonId }) => persoonId))).toEqual(new Set([bram.id, karim.id]));
  });

  it('does not let a netwerk by invitation exist for outsiders', async () => {
    const reader = app.get(NetwerkReader);
    const { id } = await read(bram.actor, 'besloten');
    expect(await reader.bySlug(noor.actor, 'besloten')).toBeNull();
    expect((await reader.byIds(noor.actor, [id])).size).toBe(0);
    expect(await reader.count(noor.actor, {})).toBe(2);
    expect(await reader.count({ kind: 'visitor' }, {})).toBe(2);
    expect(await reader.count(bram.actor, {})).toBe(3);
    expect(await reader.count(joost.actor, {})).toBe(3);
    await expect(app.get(JoinNetwerk).run(noor.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const directory = app.get(NetwerkenDirectory);
    for (const actor of [noor.actor, { kind: 'visitor' } as const]) {
      expect(await directory.standingOf(actor)).toEqual({ leads: new Set(), hidden: new Set([id]) });
    }
    expect((await directory.standingOf(bram.actor)).leads.size).toBe(3);
    for (const actor of [bram.actor, joost.actor]) expect((await directory.standingOf(actor)).hidden.size).toBe(0);
  });

  it('lets those who lead a netwerk start another, with an address of its own', async () => {
    const create = app.get(CreateNetwerk);
    const input = {
      name: 'Open',
      summary: 'Een nieuw netwerk over water.',
      vorm: 'LEREND_NETWERK' as never,
      access: 'OPEN' as never,
      thema: 'digitalisering',
      doelgroepen: ['AMBTENAAR' as never],
    };
    await expect(create.run(noor.actor, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(create.run(bram.actor, { ...input, thema: 'bestaat-niet' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await create.run(bram.actor, input)).slug).toBe('open-2');
    expect((await create.run(bram.actor, input)).slug).toBe('open-3');
    expect((await read(bram.actor, 'open-2')).viewerMembership?.role).toBe(MembershipRole.FACILITATOR);
  });

  it('reads a page in one statement, and the pages together are the list', async () => {
    const reader = app.get(NetwerkReader);
    const { result, queries } = await countQueries(() => reader.page(noor.actor, {}, 1));
    expect(queries).toHaveLength(1);
    const rest = await reader.page(noor.actor, {}, 5, result.pageInfo.endCursor);
    expect([...result.nodes, ...rest.nodes].map(({ slug }) => slug)).toEqual(['gesloten', 'open']);
    expect(result.pageInfo.hasNextPage).toBe(true);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('finds Dutch words in their other forms', async () => {
    const found = await app.get(NetwerkReader).page(noor.actor, { search: 'onderwerpen' }, 5);
    expect(found.nodes).toHaveLength(2);
  });
});
