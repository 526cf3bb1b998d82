import { type Doelgroep, NetwerkDirectory, type NetwerkStanding, PersoonDirectory } from '@academie/contracts';
import { type Actor, Clock, isId, notFound, persoonIdOf } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Kennissessie } from '../graphql/types.js';
import { visibleTo } from '../kennissessies.policy.js';
import { COLUMNS, type KennissessieRow, type Reader, toKennissessie } from './kennissessie-row.js';

/** What a list of kennissessies may be narrowed by. Without `from`, `to` and `mine` it shows what is not over. */
export interface KennissessieCriteria {
  readonly themaId?: string | null;
  readonly doelgroep?: Doelgroep | null;
  readonly netwerkId?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly search?: string | null;
  readonly mine?: boolean | null;
}

/** `$1` is the reader, or null: one row of their own registration beside each session. */
const FROM = `from kennissessies.kennissessie k
  left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = $1`;

/** What the reader takes part in, in whatever way. */
const MINE = `(r.status not in ('CANCELLED', 'DECLINED') or k.organizer_id = $1 or exists (
  select from kennissessies.kennissessie_person p where p.kennissessie_id = k.id and p.persoon_id = $1))`;

const BY_START: readonly SortKey[] = [
  { sql: 'k.starts_at', type: 'timestamptz', direction: 'asc' },
  { sql: 'k.id', type: 'uuid', direction: 'asc' },
];

/** Reads kennissessies as the API shows them: one statement a page, the reader's own place and rights included. */
@Injectable()
export class KennissessieReader {
  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    criteria: KennissessieCriteria,
    first: number,
    after?: string | null,
  ): Promise<Page<Kennissessie>> {
    const standing = await this.netwerken.standingOf(actor);
    const { conditions, params } = this.conditions(actor, standing, criteria);
    const order = keyset(BY_START, after, params);
    const rows = await this.database.query<KennissessieRow>(
      `select ${COLUMNS}, ${order.cursorColumn} ${FROM}
       where ${conditions} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    const reader = await this.readerOf(actor, standing, rows);
    return toPage(rows, first, (row) => toKennissessie(reader, this.clock.now(), row));
  }

  async count(actor: Actor, criteria: KennissessieCriteria): Promise<number> {
    const standing = await this.netwerken.standingOf(actor);
    const { conditions, params } = this.conditions(actor, standing, criteria);
    const row = await this.database.one<{ n: number }>(`select count(*)::int as n ${FROM} where ${conditions}`, params);
    return row?.n ?? 0;
  }

  /** The session, for a reader who may know of it. Throws NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<Kennissessie> {
    const found = isId(id) ? (await this.byIds(actor, [id])).get(id) : null;
    if (!found) throw notFound();
    return found;
  }

  /** Those of these sessions that the reader may know of. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Kennissessie>> {
    const standing = await this.netwerken.standingOf(actor);
    const rows = await this.database.query<KennissessieRow>(
      `select ${COLUMNS} ${FROM} where ${visibleTo(actor)} and k.id = any($4)`,
      [...readerValues(actor, standing), ids],
    );
    const reader = await this.readerOf(actor, standing, rows);
    return new Map(rows.map((row) => [row.id, toKennissessie(reader, this.clock.now(), row)]));
  }

  /** The doelgroep of the reader is asked only when a session keeps places for one. */
  private async readerOf(actor: Actor, standing: NetwerkStanding, rows: readonly KennissessieRow[]): Promise<Reader> {
    const nobody = { actor, standing, seeker: { doelgroep: null, organisatieId: null } };
    if (actor.kind !== 'persoon') return nobody;
    const { persoonId, organisatieId } = actor;
    const asks = rows.some(({ pools }) => pools?.some(({ doelgroep }) => doelgroep !== null));
    const card = asks ? (await this.personen.byIds([persoonId])).get(persoonId) : null;
    return { actor, standing, seeker: { doelgroep: card?.doelgroep ?? null, organisatieId } };
  }

  private conditions(actor: Actor, standing: NetwerkStanding, criteria: KennissessieCriteria) {
    const params = readerValues(actor, standing);
    const { themaId, doelgroep, netwerkId, from, to, mine } = criteria;
    const search = criteria.search?.trim();
    const conditions = [visibleTo(actor)];
    if (from) conditions.push(`k.starts_at >= $${params.push(from)}::timestamptz`);
    if (to) conditions.push(`k.starts_at < $${params.push(to)}::timestamptz`);
    if (!from && !to && !mine) {
      const now = `$${params.push(this.clock.now())}::timestamptz`;
      // No session is longer than this, so the index by start leads straight to those that may not be over.
      conditions.push(`k.starts_at > ${now} - interval '73 hours' and k.ends_at > ${now}`);
    }
    if (mine) conditions.push(MINE);
    if (themaId) conditions.push(`k.thema_ids @> array[$${params.push(themaId)}::uuid]`);
    if (doelgroep) conditions.push(`k.doelgroepen @> array[$${params.push(doelgroep)}::text]`);
    if (netwerkId) conditions.push(`k.netwerk_id = $${params.push(netwerkId)}::uuid`);
    if (search) {
      conditions.push(
        `to_tsvector('public.dutch_unaccent', k.title || ' ' || k.summary)
           @@ websearch_to_tsquery('public.dutch_unaccent', $${params.push(search)})`,
      );
    }
    return { conditions: conditions.join(' and '), params };
  }
}

/** The first three values of every statement here: who reads, and how they stand among the netwerken. */
export function readerValues(actor: Actor, { leads, hidden }: NetwerkStanding): unknown[] {
  return [persoonIdOf(actor), [...leads], [...hidden]];
}
