import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Membership } from '../graphql/types.js';

interface MembershipRow extends WithCursor {
  id: string;
  persoon_id: string;
  status: MembershipStatus;
  role: MembershipRole;
  since: Date;
}

const OLDEST_FIRST: readonly SortKey[] = [
  { sql: 'm.since', type: 'timestamptz', direction: 'asc' },
  { sql: 'm.id', type: 'uuid', direction: 'asc' },
];

/** Reads who is in a netwerk. Whether the reader may is decided before. */
@Injectable()
export class MembershipReader {
  constructor(private readonly database: Database) {}

  async page(
    netwerkId: string,
    status: MembershipStatus,
    first: number,
    after?: string | null,
  ): Promise<Page<Membership>> {
    const params: unknown[] = [netwerkId, status];
    const order = keyset(OLDEST_FIRST, after, params);
    const rows = await this.database.query<MembershipRow>(
      `select m.id, m.persoon_id, m.status, m.role, m.since, ${order.cursorColumn} from netwerken.membership m
       where m.netwerk_id = $1 and m.status = $2 and ${order.condition}
       order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, ({ id, persoon_id, status, role, since }) => ({
      id,
      persoonId: persoon_id,
      status,
      role,
      since,
    }));
  }

  async count(netwerkId: string, status: MembershipStatus): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'select count(*)::int as n from netwerken.membership where netwerk_id = $1 and status = $2',
      [netwerkId, status],
    );
    return row?.n ?? 0;
  }
}
