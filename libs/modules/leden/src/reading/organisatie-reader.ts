import type { OrganisatieCard, OrganisatieSoort } from '@academie/contracts';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the list of organisations may be narrowed by. */
export interface OrganisatieCriteria {
  readonly search?: string | null;
  readonly soort?: OrganisatieSoort | null;
}

type OrganisatieRow = OrganisatieCard & WithCursor;

const BY_NAME: readonly SortKey[] = [
  { sql: 'o.name', type: 'text', direction: 'asc' },
  { sql: 'o.id', type: 'uuid', direction: 'asc' },
];

/** Reads organisations by name: without accents, and with small typing errors. */
@Injectable()
export class OrganisatieReader {
  constructor(private readonly database: Database) {}

  async page(criteria: OrganisatieCriteria, first: number, after?: string | null): Promise<Page<OrganisatieCard>> {
    const { conditions, params, order } = this.narrowed(criteria);
    const place = keyset(order, after, params);
    const rows = await this.database.query<OrganisatieRow>(
      `select o.id, o.slug, o.name, o.soort, o.code, o.provincie, ${place.cursorColumn} from leden.organisatie o
       where ${conditions} and ${place.condition} order by ${place.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, ({ cursor_key: _, ...organisatie }) => organisatie);
  }

  async count(criteria: OrganisatieCriteria): Promise<number> {
    const { conditions, params } = this.narrowed(criteria);
    const sql = `select count(*)::int as n from leden.organisatie o where ${conditions}`;
    const row = await this.database.one<{ n: number }>(sql, params);
    return row?.n ?? 0;
  }

  private narrowed({ search, soort }: OrganisatieCriteria) {
    const params: unknown[] = [];
    const conditions = ['true'];
    if (soort) conditions.push(`o.soort = $${params.push(soort)}`);
    const text = search?.trim();
    if (!text) return { conditions: conditions.join(' and '), params, order: BY_NAME };
    const name = 'leden.plain(o.name)';
    const words = `leden.plain($${params.push(text)})`;
    const literal = `leden.plain($${params.push(likeText(text))})`;
    const contained = `${name} like '%' || ${literal} || '%'`;
    conditions.push(`(${contained} or ${words} <% ${name})`);
    // What was typed exactly comes before what merely looks like it.
    const rank = `case when ' ' || ${name} like '% ' || ${literal} || '%' then 0 when ${contained} then 1 else 2 end`;
    const order: readonly SortKey[] = [{ sql: `(${rank})`, type: 'int', direction: 'asc' }, ...BY_NAME];
    return { conditions: conditions.join(' and '), params, order };
  }
}

/** A text in which `%` and `_` mean themselves. */
function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
