import { MembershipRole, MembershipStatus, ruimteIdOf } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Werkgroep } from '../graphql/types.js';
import { stepsOf } from '../model/phases.js';
import type { WerkgroepPhase } from '../model/words.js';
import * as policy from '../werkgroepen.policy.js';

interface WerkgroepRow extends WithCursor {
  id: string;
  slug: string;
  name: string;
  summary: string;
  phase: WerkgroepPhase;
  thema_ids: string[];
  partner_ids: string[];
  goal_inhoudelijk: string | null;
  goal_procesmatig: string | null;
  parent_id: string | null;
  member_count: number;
  m_id: string | null;
  m_status: MembershipStatus | null;
  m_role: MembershipRole | null;
  m_since: Date | null;
  m_reason: string | null;
}

/** `$1` is the reader, or null: one row of their own membership beside each werkgroep. */
const SELECT = `w.id, w.slug, w.name, w.summary, w.phase, w.thema_ids, w.partner_ids, w.goal_inhoudelijk,
    w.goal_procesmatig, w.parent_id, w.member_count,
    m.id as m_id, m.status as m_status, m.role as m_role, m.since as m_since, m.reason as m_reason`;
const FROM =
  'from werkgroepen.werkgroep w left join werkgroepen.membership m on m.werkgroep_id = w.id and m.persoon_id = $1';

const BY_NAME: readonly SortKey[] = [
  { sql: 'w.name', type: 'text', direction: 'asc' },
  { sql: 'w.id', type: 'uuid', direction: 'asc' },
];

/** Reads werkgroepen as the API shows them: one statement a page, the reader's own place and rights included. */
@Injectable()
export class WerkgroepReader {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, first: number, after?: string | null): Promise<Page<Werkgroep>> {
    const params: unknown[] = [persoonIdOf(actor)];
    const order = keyset(BY_NAME, after, params);
    const rows = await this.database.query<WerkgroepRow>(
      `select ${SELECT}, ${order.cursorColumn} ${FROM}
       where ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, (row) => toWerkgroep(actor, row));
  }

  async count(): Promise<number> {
    const row = await this.database.one<{ n: number }>('select count(*)::int as n from werkgroepen.werkgroep');
    return row?.n ?? 0;
  }

  async bySlug(actor: Actor, slug: string): Promise<Werkgroep | null> {
    const row = await this.database.one<WerkgroepRow>(`select ${SELECT} ${FROM} where w.slug = $2`, [
      persoonIdOf(actor),
      slug,
    ]);
    return row && toWerkgroep(actor, row);
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Werkgroep>> {
    const rows = await this.database.query<WerkgroepRow>(`select ${SELECT} ${FROM} where w.id = any($2)`, [
      persoonIdOf(actor),
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, toWerkgroep(actor, row)]));
  }
}

function toWerkgroep(actor: Actor, row: WerkgroepRow): Werkgroep {
  const membership = row.m_id && row.m_status && row.m_role ? { status: row.m_status, role: row.m_role } : null;
  const facts: policy.WerkgroepFacts = { phase: row.phase, membership };
  const persoonId = persoonIdOf(actor);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    summary: row.summary,
    phase: row.phase,
    phases: stepsOf(row.phase),
    goals: { inhoudelijk: row.goal_inhoudelijk, procesmatig: row.goal_procesmatig },
    memberCount: row.member_count,
    viewerMembershipCard:
      row.m_id && membership && row.m_since && persoonId
        ? { id: row.m_id, ...membership, since: row.m_since, reason: row.m_reason, persoonId }
        : null,
    viewerCan: {
      join: policy.mayJoin(actor, facts),
      seeMembers: policy.maySeeMembers(actor, facts),
      decideMemberships: policy.mayDecideMemberships(actor, facts),
      readGesprekken: policy.mayReadGesprekken(actor, facts),
      writeGesprekken: policy.mayWriteGesprekken(actor, facts),
      moderate: policy.mayModerate(actor, facts),
    },
    ruimteId: ruimteIdOf('werkgroep', row.id),
    themaIds: row.thema_ids,
    partnerIds: row.partner_ids,
    parentId: row.parent_id,
  };
}
