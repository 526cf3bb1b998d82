import type { ResultKind } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { Audience } from './audience.js';
import { HEADLINE, toMarkedHtml } from './highlight.js';

export interface Found {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly snippet: string;
}

interface FoundRow extends WithCursor {
  kind: ResultKind;
  id: string;
  title: string;
  url: string;
  snippet: string;
}

const BEST_FIRST: readonly SortKey[] = [
  { sql: 'score', type: 'float8', direction: 'desc' },
  { sql: 'id', type: 'uuid', direction: 'desc' },
];

const FOR_READER = 'audience && $2::text[] and ($3::text[] is null or kind = any($3))';

/**
 * `$1` the question, `$2` the reader's keys, `$3` kinds or null. Words in all their Dutch forms, or a title that nearly
 * has the letters (typing errors, parts of compounds). Two looks instead of one `or`: comparing letters is dear, and only
 * apart does each of them find its rows by its own index.
 */
const MATCHES = `websearch_to_tsquery('public.dutch_unaccent', $1) as q, lateral (
    select * from search.document where words @@ q and ${FOR_READER}
    union all
    select * from search.document where $1 <% title and not words @@ q and ${FOR_READER}
  ) as d`;

/** Searches over everything the reader may see, and nothing else. */
@Injectable()
export class SearchReader {
  constructor(
    private readonly database: Database,
    private readonly audience: Audience,
  ) {}

  async page(
    actor: Actor,
    query: string,
    kinds: readonly ResultKind[] | null,
    first: number,
    after?: string | null,
  ): Promise<Page<Found>> {
    const params: unknown[] = [query, await this.audience.keysOf(actor), kinds];
    const order = keyset(BEST_FIRST, after, params);
    const rows = await this.database.query<FoundRow>(
      `select kind, id, title, url, ts_headline('public.dutch_unaccent', body, q, '${HEADLINE}') as snippet, ${order.cursorColumn}
       from (
         select * from (
           select d.kind, d.id, d.title, d.url, d.body, q,
             (ts_rank(d.words, q, 1) + word_similarity($1, d.title) * 0.5)::float8 as score
           from ${MATCHES}
         ) scored
         where ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}
       ) shown order by ${order.orderBy}`,
      params,
    );
    return toPage(rows, first, ({ kind, id, title, url, snippet }) => ({
      kind,
      id,
      title,
      url,
      snippet: toMarkedHtml(snippet),
    }));
  }

  /** How many there are of each kind. */
  async countByKind(actor: Actor, query: string): Promise<{ kind: ResultKind; count: number }[]> {
    return this.database.query(
      `select d.kind, count(*)::int as count from ${MATCHES} group by d.kind order by count(*) desc, d.kind`,
      [query, await this.audience.keysOf(actor), null],
    );
  }

  async count(actor: Actor, query: string, kinds: readonly ResultKind[] | null): Promise<number> {
    const row = await this.database.one<{ n: number }>(`select count(*)::int as n from ${MATCHES}`, [
      query,
      await this.audience.keysOf(actor),
      kinds,
    ]);
    return row?.n ?? 0;
  }
}
