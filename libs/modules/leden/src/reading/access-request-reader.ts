import type { Doelgroep } from '@academie/contracts';
import { type Actor, isId } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { AccessRequest } from '../graphql/types.js';
import { mayDecideAccessRequests } from '../leden.policy.js';

interface AccessRequestRow extends WithCursor {
  id: string;
  email: string;
  name: string;
  functie: string;
  doelgroep: Doelgroep;
  organisation_name: string;
  motivation: string;
  requested_at: Date;
  decided_at: Date | null;
  admitted: boolean | null;
  reason: string | null;
}

const COLUMNS = `r.id, r.email, r.name, r.functie, r.doelgroep, r.organisation_name, r.motivation, r.requested_at,
  r.decided_at, r.admitted, r.reason`;

const NEWEST_FIRST: readonly SortKey[] = [
  { sql: 'r.requested_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'r.id', type: 'uuid', direction: 'desc' },
];

/** Reads the requests of strangers, for those who decide on them. For anyone else there are none. */
@Injectable()
export class AccessRequestReader {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, open: boolean | null, first: number, after?: string | null): Promise<Page<AccessRequest>> {
    const params: unknown[] = [open];
    const order = keyset(NEWEST_FIRST, after, params);
    const rows = await this.database.query<AccessRequestRow>(
      `select ${COLUMNS}, ${order.cursorColumn} from leden.access_request r where ${scope(actor)} and ${order.condition}
       order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, toAccessRequest);
  }

  async count(actor: Actor, open: boolean | null): Promise<number> {
    const sql = `select count(*)::int as n from leden.access_request r where ${scope(actor)}`;
    const row = await this.database.one<{ n: number }>(sql, [open]);
    return row?.n ?? 0;
  }

  async byId(actor: Actor, id: string): Promise<AccessRequest | null> {
    if (!isId(id)) return null;
    const row = await this.database.one<AccessRequestRow>(
      `select ${COLUMNS}, '[]' as cursor_key from leden.access_request r where r.id = $2 and ${scope(actor)}`,
      [null, id],
    );
    return row && toAccessRequest(row);
  }
}

/** `$1`: only those that wait, only those that were decided, or null for both. */
function scope(actor: Actor): string {
  return `${mayDecideAccessRequests(actor)} and ($1::boolean is null or (r.decided_at is null) = $1)`;
}

function toAccessRequest(row: AccessRequestRow): AccessRequest {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    functie: row.functie,
    doelgroep: row.doelgroep,
    organisationName: row.organisation_name,
    motivation: row.motivation,
    requestedAt: row.requested_at,
    decidedAt: row.decided_at,
    admitted: row.admitted,
    reason: row.reason,
  };
}
