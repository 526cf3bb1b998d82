import type { Doelgroep } from '@academie/contracts';
import { type Actor, Clock } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Opleiding } from '../graphql/types.js';
import type { OpleidingLevel, OpleidingStatus } from '../model/words.js';
import * as policy from '../opleidingen.policy.js';
import { conditionsOf, type OpleidingCriteria } from './opleiding-conditions.js';

interface OpleidingRow extends WithCursor {
  id: string;
  slug: string;
  title: string;
  summary: string;
  description: string | null;
  aanbieder_id: string;
  thema_ids: string[];
  doelgroepen: Doelgroep[];
  price: number | null;
  level: OpleidingLevel | null;
  url: string | null;
  status: OpleidingStatus;
}

const COLUMNS = `o.id, o.slug, o.title, o.summary, o.description, o.aanbieder_id, o.thema_ids, o.doelgroepen, o.price,
  o.level, o.url, o.status`;

const BY_TITLE: readonly SortKey[] = [
  { sql: 'o.title', type: 'text', direction: 'asc' },
  { sql: 'o.id', type: 'uuid', direction: 'asc' },
];

/** Reads the catalogue as the API shows it: one statement a page. */
@Injectable()
export class OpleidingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(criteria: OpleidingCriteria, first: number, after?: string | null): Promise<Page<Opleiding>> {
    const { where, params } = this.published(criteria);
    const order = keyset(BY_TITLE, after, params);
    const rows = await this.database.query<OpleidingRow>(
      `select ${COLUMNS}, ${order.cursorColumn} from opleidingen.opleiding o
       where ${where} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, toOpleiding);
  }

  async count(criteria: OpleidingCriteria): Promise<number> {
    const { where, params } = this.published(criteria);
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from opleidingen.opleiding o where ${where}`,
      params,
    );
    return row?.n ?? 0;
  }

  async bySlug(actor: Actor, slug: string): Promise<Opleiding | null> {
    const row = await this.database.one<OpleidingRow>(
      `select ${COLUMNS} from opleidingen.opleiding o where o.slug = $1 and ${policy.visibleTo(actor)}`,
      [slug],
    );
    return row && toOpleiding(row);
  }

  /** Drafts are in no list, not even for those who may open them. */
  private published(criteria: OpleidingCriteria): { where: string; params: unknown[] } {
    const params: unknown[] = [];
    const { thema, doelgroep, search, form, provincie } = conditionsOf(criteria, params);
    const conditions = [`o.status = 'PUBLISHED'`, thema, doelgroep, search];
    if (criteria.form || criteria.provincie) {
      conditions.push(
        `exists (select 1 from opleidingen.uitvoering u where u.opleiding_id = o.id
           and u.starts_at >= $${params.push(this.clock.now())} and ${form} and ${provincie})`,
      );
    }
    return { where: conditions.join(' and '), params };
  }
}

function toOpleiding(row: OpleidingRow): Opleiding {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    description: row.description,
    doelgroepen: row.doelgroepen,
    price: row.price,
    level: row.level,
    url: row.url,
    status: row.status,
    aanbiederId: row.aanbieder_id,
    themaIds: row.thema_ids,
  };
}
