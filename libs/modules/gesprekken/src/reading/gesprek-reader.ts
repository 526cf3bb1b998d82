import { type Ruimte, type RuimteEntrance, type RuimteKind, ruimteIdOf } from '@academie/contracts';
import { isId, notFound, type SignedIn } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayPost } from '../gesprekken.policy.js';
import type { Gesprek } from '../graphql/types.js';
import { type Entrances, RuimteRegistry } from './ruimte-registry.js';

interface GesprekRow extends WithCursor {
  id: string;
  ruimte_kind: RuimteKind;
  ruimte_owner: string;
  title: string;
  started_by: string;
  created_at: Date;
  bericht_count: number;
  last_bericht_at: Date;
  last_bericht_id: string;
  last_author_id: string;
  unread_count: number;
  first_unread_id: string | null;
}

/** An unread bericht `b` of gesprek `g`: by somebody else, there, and past the reader's mark `r`. `$1` is the reader. */
const UNREAD = `b.gesprek_id = g.id and b.deleted_at is null and b.author_id <> $1
  and (b.posted_at, b.id) > (coalesce(r.up_to_posted_at, '-infinity'),
                             coalesce(r.up_to_id, '00000000-0000-0000-0000-000000000000'))`;

const OWN_MARK = 'left join gesprekken.read_mark r on r.gesprek_id = g.id and r.persoon_id = $1';

/** `$2` and `$3` are the kinds and owners of the ruimtes, side by side. */
const IN_RUIMTES = '(g.ruimte_kind, g.ruimte_owner) in (select * from unnest($2::text[], $3::uuid[]))';

const SOMETHING_UNREAD = `exists (select from gesprekken.bericht b where ${UNREAD})`;

const NEWEST_ACTIVITY_FIRST: readonly SortKey[] = [
  { sql: 'g.last_bericht_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'g.id', type: 'uuid', direction: 'desc' },
];

/** The rows of `page` with what only they need: so nothing is counted for rows that are not shown. */
const withUnread = (page: string) => `select g.*, l.author_id as last_author_id,
    (select count(*)::int from gesprekken.bericht b where ${UNREAD}) as unread_count,
    (select b.id from gesprekken.bericht b where ${UNREAD} order by b.posted_at, b.id limit 1) as first_unread_id
  from (${page}) g join gesprekken.bericht l on l.id = g.last_bericht_id ${OWN_MARK}
  order by g.last_bericht_at desc, g.id desc`;

const ONE = withUnread('select g.* from gesprekken.gesprek g where g.id = $2');

/** Reads gesprekken as the API shows them: one statement a page, with what the reader has not seen yet. */
@Injectable()
export class GesprekReader {
  constructor(
    private readonly database: Database,
    private readonly ruimtes: RuimteRegistry,
  ) {}

  /** The gesprekken of one ruimte, the liveliest first. */
  async inRuimte(
    reader: SignedIn,
    ruimte: Ruimte,
    entrance: RuimteEntrance,
    first: number,
    after?: string | null,
  ): Promise<Page<Gesprek>> {
    const params: unknown[] = [reader.persoonId, ruimte.kind, ruimte.ownerId];
    const order = keyset(NEWEST_ACTIVITY_FIRST, after, params);
    const rows = await this.database.query<GesprekRow>(
      withUnread(`select g.*, ${order.cursorColumn} from gesprekken.gesprek g
        where g.ruimte_kind = $2 and g.ruimte_owner = $3 and ${order.condition}
        order by ${order.orderBy} limit $${params.push(first + 1)}`),
      params,
    );
    return toPage(rows, first, (row) => toGesprek(row, entrance));
  }

  async countInRuimte({ kind, ownerId }: Ruimte): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'select count(*)::int as n from gesprekken.gesprek where ruimte_kind = $1 and ruimte_owner = $2',
      [kind, ownerId],
    );
    return row?.n ?? 0;
  }

  /** Those with something unread, over all these ruimtes. */
  async unread(reader: SignedIn, entrances: Entrances, first: number, after?: string | null): Promise<Page<Gesprek>> {
    const params = unreadParams(reader, entrances);
    const order = keyset(NEWEST_ACTIVITY_FIRST, after, params);
    const rows = await this.database.query<GesprekRow>(
      withUnread(`select g.*, ${order.cursorColumn} from gesprekken.gesprek g ${OWN_MARK}
        where ${IN_RUIMTES} and ${SOMETHING_UNREAD} and ${order.condition}
        order by ${order.orderBy} limit $${params.push(first + 1)}`),
      params,
    );
    return toPage(rows, first, (row) => {
      const entrance = entrances.get(ruimteIdOf(row.ruimte_kind, row.ruimte_owner));
      if (!entrance) throw new Error(`Gesprek ${row.id} was read without an entrance`);
      return toGesprek(row, entrance);
    });
  }

  async countUnread(reader: SignedIn, entrances: Entrances): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from gesprekken.gesprek g ${OWN_MARK} where ${IN_RUIMTES} and ${SOMETHING_UNREAD}`,
      unreadParams(reader, entrances),
    );
    return row?.n ?? 0;
  }

  /** One gesprek, for who may read in its ruimte. Throws NOT_FOUND. */
  async get(reader: SignedIn, id: string): Promise<Gesprek> {
    const row = isId(id) ? await this.database.one<GesprekRow>(ONE, [reader.persoonId, id]) : null;
    if (!row) throw notFound();
    const ruimte = { kind: row.ruimte_kind, ownerId: row.ruimte_owner };
    return toGesprek(row, await this.ruimtes.enter(reader, ruimte));
  }
}

function unreadParams(reader: SignedIn, entrances: Entrances): unknown[] {
  const ruimtes = [...entrances.keys()].map((ruimteId) => ruimteId.split(':'));
  return [reader.persoonId, ruimtes.map(([kind]) => kind), ruimtes.map(([, ownerId]) => ownerId)];
}

function toGesprek(row: GesprekRow, entrance: RuimteEntrance): Gesprek {
  return {
    id: row.id,
    title: row.title,
    ruimteId: ruimteIdOf(row.ruimte_kind, row.ruimte_owner),
    startedAt: row.created_at,
    berichtCount: row.bericht_count,
    unreadCount: row.unread_count,
    firstUnreadId: row.first_unread_id,
    lastBerichtAt: row.last_bericht_at,
    lastBerichtId: row.last_bericht_id,
    viewerCan: { write: mayPost(entrance), moderate: entrance.moderate },
    ruimte: entrance.card,
    startedById: row.started_by,
    lastAuthorId: row.last_author_id,
    rights: entrance,
  };
}
