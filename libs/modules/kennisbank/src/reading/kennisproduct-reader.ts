import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Kennisproduct } from '../graphql/types.js';
import type { KennisproductSoort } from '../model/words.js';

/** What a list of kennisproducten may be narrowed by. */
export interface KennisproductCriteria {
  readonly themaId?: string | null;
  readonly soort?: KennisproductSoort | null;
  readonly search?: string | null;
}

interface KennisproductRow extends WithCursor {
  id: string;
  slug: string;
  title: string;
  summary: string;
  soort: KennisproductSoort;
  thema_ids: string[];
  published_on: string | null;
  source_organisatie_id: string | null;
  url: string | null;
  review_on: string | null;
}

// As text: a date without a time would become the midnight of some time zone.
const COLUMNS = `k.id, k.slug, k.title, k.summary, k.soort, k.thema_ids, k.published_on, k.source_organisatie_id, k.url,
  to_char(k.review_on, 'YYYY-MM-DD') as review_on`;

/** Byte order, so that a month comes before its year and the undated come last. The same words as in the index. */
const NEWEST_FIRST: readonly SortKey[] = [
  { sql: `coalesce(k.published_on, '') collate "C"`, type: 'text', direction: 'desc' },
  { sql: 'k.id', type: 'uuid', direction: 'desc' },
];

/** Reads the kennisbank as the API shows it: one statement a page. */
@Injectable()
export class KennisproductReader {
  constructor(private readonly database: Database) {}

  async page(criteria: KennisproductCriteria, first: number, after?: string | null): Promise<Page<Kennisproduct>> {
    const { where, params } = conditionsOf(criteria);
    const order = keyset(NEWEST_FIRST, after, params);
    const rows = await this.database.query<KennisproductRow>(
      `select ${COLUMNS}, ${order.cursorColumn} from kennisbank.kennisproduct k
       where ${where} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, toKennisproduct);
  }

  async count(criteria: KennisproductCriteria): Promise<number> {
    const { where, params } = conditionsOf(criteria);
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from kennisbank.kennisproduct k where ${where}`,
      params,
    );
    return row?.n ?? 0;
  }

  async bySlug(slug: string): Promise<Kennisproduct | null> {
    const row = await this.database.one<KennisproductRow>(
      `select ${COLUMNS} from kennisbank.kennisproduct k where k.slug = $1`,
      [slug],
    );
    return row && toKennisproduct(row);
  }
}

function conditionsOf(criteria: KennisproductCriteria): { where: string; params: unknown[] } {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (criteria.themaId) conditions.push(`k.thema_ids @> array[$${params.push(criteria.themaId)}::uuid]`);
  if (criteria.soort) conditions.push(`k.soort = $${params.push(criteria.soort)}`);
  if (criteria.search?.trim()) {
    conditions.push(
      `to_tsvector('public.dutch_unaccent', k.title || ' ' || k.summary)
         @@ websearch_to_tsquery('public.dutch_unaccent', $${params.push(criteria.search.trim())})`,
    );
  }
  return { where: conditions.join(' and '), params };
}

function toKennisproduct(row: KennisproductRow): Kennisproduct {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    soort: row.soort,
    publishedOn: row.published_on,
    url: row.url,
    reviewOn: row.review_on,
    themaIds: row.thema_ids,
    sourceOrganisatieId: row.source_organisatie_id,
  };
}
