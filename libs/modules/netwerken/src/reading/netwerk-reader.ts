import { type Doelgroep, type MembershipRole, type MembershipStatus, ruimteIdOf } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { LerendNetwerk } from '../graphql/types.js';
import type { NetwerkAccess, NetwerkStatus, NetwerkVorm } from '../model/words.js';
import * as policy from '../netwerken.policy.js';

/** What a list of netwerken may be narrowed by. */
export interface NetwerkCriteria {
  readonly themaId?: string | null;
  readonly vorm?: NetwerkVorm | null;
  readonly search?: string | null;
  readonly mine?: boolean | null;
  readonly parentId?: string | null;
}

interface NetwerkRow extends WithCursor {
  id: string;
  slug: string;
  name: string;
  summary: string;
  vorm: NetwerkVorm;
  access: NetwerkAccess;
  status: NetwerkStatus;
  thema_ids: string[];
  doelgroepen: Doelgroep[];
  partner_ids: string[];
  parent_id: string | null;
  member_count: number;
  m_id: string | null;
  m_status: MembershipStatus | null;
  m_role: MembershipRole | null;
  m_since: Date | null;
  m_reason: string | null;
}

const COLUMNS = `n.id, n.slug, n.name, n.summary, n.vorm, n.access, n.status, n.thema_ids, n.doelgroepen, n.partner_ids,
  n.parent_id, n.member_count, m.id as m_id, m.status as m_status, m.role as m_role, m.since as m_since, m.reason as m_reason`;

/** `$1` is the reader, or null: one row of their own membership beside each netwerk. */
const FROM = 'from netwerken.netwerk n left join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1';

const BY_NAME: readonly SortKey[] = [
  { sql: 'n.name', type: 'text', direction: 'asc' },
  { sql: 'n.id', type: 'uuid', direction: 'asc' },
];

/** Reads netwerken as the API shows them: one statement a page, the reader's own place and rights included. */
@Injectable()
export class NetwerkReader {
  constructor(private readonly database: Database) {}

  async page(
    actor: Actor,
    criteria: NetwerkCriteria,
    first: number,
    after?: string | null,
  ): Promise<Page<LerendNetwerk>> {
    const { conditions, params } = this.conditions(actor, criteria);
    const order = keyset(BY_NAME, after, params);
    const rows = await this.database.query<NetwerkRow>(
      `select ${COLUMNS}, ${order.cursorColumn} ${FROM}
       where ${conditions} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, (row) => toNetwerk(actor, row));
  }

  async count(actor: Actor, criteria: NetwerkCriteria): Promise<number> {
    const { conditions, params } = this.conditions(actor, criteria);
    const row = await this.database.one<{ n: number }>(`select count(*)::int as n ${FROM} where ${conditions}`, params);
    return row?.n ?? 0;
  }

  async bySlug(actor: Actor, slug: string): Promise<LerendNetwerk | null> {
    const row = await this.database.one<NetwerkRow>(
      `select ${COLUMNS} ${FROM} where n.slug = $2 and ${policy.visibleTo(actor)}`,
      [persoonIdOf(actor), slug],
    );
    return row && toNetwerk(actor, row);
  }

  /** Those of these netwerken that the reader may know of. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, LerendNetwerk>> {
    const rows = await this.database.query<NetwerkRow>(
      `select ${COLUMNS} ${FROM} where n.id = any($2) and ${policy.visibleTo(actor)}`,
      [persoonIdOf(actor), ids],
    );
    return new Map(rows.map((row) => [row.id, toNetwerk(actor, row)]));
  }

  private conditions(actor: Actor, criteria: NetwerkCriteria): { conditions: string; params: unknown[] } {
    const params: unknown[] = [persoonIdOf(actor)];
    const conditions = [`n.status = 'ACTIVE'`, policy.visibleTo(actor)];
    if (criteria.themaId) conditions.push(`n.thema_ids @> array[$${params.push(criteria.themaId)}::uuid]`);
    if (criteria.vorm) conditions.push(`n.vorm = $${params.push(criteria.vorm)}`);
    if (criteria.parentId) conditions.push(`n.parent_id = $${params.push(criteria.parentId)}::uuid`);
    if (criteria.mine) conditions.push(`m.status = 'ACTIVE'`);
    if (criteria.search?.trim()) {
      conditions.push(
        `to_tsvector('public.dutch_unaccent', n.name || ' ' || n.summary)
           @@ websearch_to_tsquery('public.dutch_unaccent', $${params.push(criteria.search.trim())})`,
      );
    }
    return { conditions: conditions.join(' and '), params };
  }
}

function toNetwerk(actor: Actor, row: NetwerkRow): LerendNetwerk {
  const membership = row.m_id && row.m_status && row.m_role ? { status: row.m_status, role: row.m_role } : null;
  const facts: policy.NetwerkFacts = { access: row.access, status: row.status, membership };
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    summary: row.summary,
    vorm: row.vorm,
    access: row.access,
    status: row.status,
    doelgroepen: row.doelgroepen,
    memberCount: row.member_count,
    viewerMembership:
      row.m_id && membership && row.m_since
        ? { id: row.m_id, ...membership, since: row.m_since, reason: row.m_reason, persoonId: persoonIdOf(actor) ?? '' }
        : null,
    viewerCan: {
      join: policy.mayJoin(actor, facts),
      leave: policy.mayLeave(actor, facts),
      seeMembers: policy.maySeeMembers(actor, facts),
      decideMemberships: policy.mayDecideMemberships(actor, facts),
      readGesprekken: policy.mayReadGesprekken(actor, facts),
      writeGesprekken: policy.mayWriteGesprekken(actor, facts),
      moderate: policy.mayModerate(actor, facts),
    },
    ruimteId: ruimteIdOf('netwerk', row.id),
    themaIds: row.thema_ids,
    partnerIds: row.partner_ids,
    parentId: row.parent_id,
  };
}
