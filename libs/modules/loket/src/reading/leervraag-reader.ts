import { type LeervraagStatus, ruimteIdOf } from '@academie/contracts';
import { type Actor, Clock, isId } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Leervraag, LeervraagCounts } from '../graphql/types.js';
import { inListOf, maySeeRouteNote, type Reach, rightsOn, visibleTo } from '../loket.policy.js';
import { LoketReach } from './loket-reach.js';
import { type Names, TargetNames } from './target-names.js';

/** What a list of leervragen may be narrowed by. */
export interface LeervraagCriteria {
  readonly status?: LeervraagStatus | null;
  readonly assigneeId?: string | null;
  readonly unassigned?: boolean | null;
  readonly themaId?: string | null;
  readonly search?: string | null;
}

interface LeervraagRow extends Omit<Leervraag, 'routedTo' | 'viewerCan' | 'ruimteId'> {
  routedToAdviseurId: string | null;
  routedToOrganisatieId: string | null;
  routedToNetwerkId: string | null;
}

const COLUMNS = `l.id, l.number, l.subject, l.question, l.status, l.outcome, l.thema_id as "themaId",
  l.asked_by as "askedById", l.assignee_id as "assigneeId", l.routed_to_adviseur_id as "routedToAdviseurId",
  l.routed_to_organisatie_id as "routedToOrganisatieId", l.routed_to_netwerk_id as "routedToNetwerkId",
  l.route_note as "routeNote", l.answer, l.answered_by as "answeredById", l.submitted_at as "submittedAt",
  l.due_at as "dueAt", l.answered_at as "answeredAt"`;

/** What waits comes first, by its deadline; below it what was answered, newest first. Index `leervraag_inbox`. */
const INBOX: readonly SortKey[] = [
  { sql: `coalesce(l.answered_at, 'infinity'::timestamptz)`, type: 'timestamptz', direction: 'desc' },
  { sql: 'l.due_at', type: 'timestamptz', direction: 'asc' },
  { sql: 'l.id', type: 'uuid', direction: 'asc' },
];

/** Reads leervragen as the API shows them: one statement a page, and one per kind of name in it. */
@Injectable()
export class LeervraagReader {
  constructor(
    private readonly database: Database,
    private readonly reach: LoketReach,
    private readonly names: TargetNames,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    criteria: LeervraagCriteria,
    first: number,
    after?: string | null,
  ): Promise<Page<Leervraag>> {
    const reach = await this.reach.of(actor);
    const params: unknown[] = [];
    const conditions = this.conditions(actor, reach, criteria, params);
    const order = keyset(INBOX, after, params);
    const rows = await this.database.query<LeervraagRow & WithCursor>(
      `select ${COLUMNS}, ${order.cursorColumn} from loket.leervraag l
       where ${conditions} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    const names = await this.namesIn(actor, rows.slice(0, first));
    return toPage(rows, first, (row) => toLeervraag(actor, reach, names, row));
  }

  async count(actor: Actor, criteria: LeervraagCriteria): Promise<number> {
    const params: unknown[] = [];
    const conditions = this.conditions(actor, await this.reach.of(actor), criteria, params);
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from loket.leervraag l where ${conditions}`,
      params,
    );
    return row?.n ?? 0;
  }

  /** The leervraag, or null when it is not there for this reader. */
  async byId(actor: Actor, id: string): Promise<Leervraag | null> {
    return isId(id) ? ((await this.byIds(actor, [id])).get(id) ?? null) : null;
  }

  /** Those of these leervragen that the reader may know of. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Leervraag>> {
    const reach = await this.reach.of(actor);
    const params: unknown[] = [ids];
    const rows = await this.database.query<LeervraagRow>(
      `select ${COLUMNS} from loket.leervraag l where l.id = any($1::uuid[]) and ${visibleTo(actor, reach, params)}`,
      params,
    );
    const names = await this.namesIn(actor, rows);
    return new Map(rows.map((row) => [row.id, toLeervraag(actor, reach, names, row)]));
  }

  /** Of the whole inbox; whether the reader may is decided before. */
  async counts(): Promise<LeervraagCounts> {
    const row = await this.database.one<LeervraagCounts>(
      `select count(*) filter (where status = 'SUBMITTED')::int as submitted,
         count(*) filter (where status = 'IN_PROGRESS')::int as "inProgress",
         count(*) filter (where status = 'ROUTED')::int as routed,
         count(*) filter (where status = 'ANSWERED')::int as answered,
         count(*) filter (where status <> 'ANSWERED' and due_at < $1)::int as overdue
       from loket.leervraag where status <> 'CLOSED'`,
      [this.clock.now()],
    );
    return row ?? { submitted: 0, inProgress: 0, routed: 0, answered: 0, overdue: 0 };
  }

  private conditions(actor: Actor, reach: Reach, criteria: LeervraagCriteria, params: unknown[]): string {
    const conditions = [inListOf(actor, reach, params)];
    if (criteria.status) conditions.push(`l.status = $${params.push(criteria.status)}`);
    if (criteria.assigneeId) {
      // What cannot be an id is nobody's.
      const assigneeId = isId(criteria.assigneeId) ? criteria.assigneeId : null;
      conditions.push(`l.assignee_id = $${params.push(assigneeId)}::uuid`);
    }
    if (criteria.unassigned) conditions.push('l.assignee_id is null');
    if (criteria.themaId) conditions.push(`l.thema_id = $${params.push(criteria.themaId)}::uuid`);
    if (criteria.search?.trim()) {
      conditions.push(
        `to_tsvector('public.dutch_unaccent', l.number || ' ' || l.subject || ' ' || l.question)
           @@ websearch_to_tsquery('public.dutch_unaccent', $${params.push(criteria.search.trim())})`,
      );
    }
    return conditions.join(' and ');
  }

  private namesIn(actor: Actor, rows: readonly LeervraagRow[]): Promise<Names> {
    return this.names.of(actor, {
      personen: rows.map(({ routedToAdviseurId }) => routedToAdviseurId),
      organisaties: rows.map(({ routedToOrganisatieId }) => routedToOrganisatieId),
      netwerken: rows.map(({ routedToNetwerkId }) => routedToNetwerkId),
    });
  }
}

function toLeervraag(actor: Actor, reach: Reach, names: Names, row: LeervraagRow): Leervraag {
  const target = row.routedToAdviseurId ?? row.routedToOrganisatieId ?? row.routedToNetwerkId;
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    question: row.question,
    status: row.status,
    outcome: row.outcome,
    submittedAt: row.submittedAt,
    dueAt: row.dueAt,
    answeredAt: row.answeredAt,
    routedTo: target ? (names.get(target) ?? null) : null,
    routeNote: maySeeRouteNote(actor, row, reach) ? row.routeNote : null,
    answer: row.answer,
    viewerCan: rightsOn(actor, row, reach),
    ruimteId: ruimteIdOf('leervraag', row.id),
    askedById: row.askedById,
    assigneeId: row.assigneeId,
    answeredById: row.answeredById,
    themaId: row.themaId,
  };
}
