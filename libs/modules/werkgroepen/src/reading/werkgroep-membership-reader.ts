import { type MembershipCard, MembershipRole, MembershipStatus } from '@academie/contracts';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Werkgroep } from '../graphql/types.js';

/** Which memberships: who takes part, or who asks to. */
export type MembershipList = 'members' | 'requests';

interface MembershipRow extends WithCursor {
  id: string;
  persoon_id: string;
  status: MembershipStatus;
  role: MembershipRole;
  since: Date;
}

const STATUS: Readonly<Record<MembershipList, MembershipStatus>> = {
  members: MembershipStatus.ACTIVE,
  requests: MembershipStatus.REQUESTED,
};

const OLDEST_FIRST: readonly SortKey[] = [
  { sql: 'm.since', type: 'timestamptz', direction: 'asc' },
  { sql: 'm.id', type: 'uuid', direction: 'asc' },
];

const NOBODY: Page<MembershipCard> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

/**
 * Reads who is in a werkgroep and who asks to be, as far as the reader of this werkgroep may know: the rights came with
 * it. What they may not see is an empty list.
 */
@Injectable()
export class WerkgroepMembershipReader {
  constructor(private readonly database: Database) {}

  async page(
    werkgroep: Pick<Werkgroep, 'id' | 'viewerCan'>,
    list: MembershipList,
    first: number,
    after?: string | null,
  ): Promise<Page<MembershipCard>> {
    if (!maySee(werkgroep, list)) return NOBODY;
    const params: unknown[] = [werkgroep.id, STATUS[list]];
    const order = keyset(OLDEST_FIRST, after, params);
    const rows = await this.database.query<MembershipRow>(
      `select m.id, m.persoon_id, m.status, m.role, m.since, ${order.cursorColumn} from werkgroepen.membership m
       where m.werkgroep_id = $1 and m.status = $2 and ${order.condition}
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

  async count(werkgroep: Pick<Werkgroep, 'id' | 'viewerCan'>, list: MembershipList): Promise<number> {
    if (!maySee(werkgroep, list)) return 0;
    const row = await this.database.one<{ n: number }>(
      'select count(*)::int as n from werkgroepen.membership where werkgroep_id = $1 and status = $2',
      [werkgroep.id, STATUS[list]],
    );
    return row?.n ?? 0;
  }

  /** The werkgroepen that this person takes part in. */
  async werkgroepIdsOf(persoonId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select werkgroep_id as id from werkgroepen.membership where persoon_id = $1 and status = 'ACTIVE'`,
      [persoonId],
    );
    return rows.map(({ id }) => id);
  }

  /** The people who take part in this werkgroep. */
  async persoonIdsIn(werkgroepId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select persoon_id as id from werkgroepen.membership where werkgroep_id = $1 and status = 'ACTIVE'`,
      [werkgroepId],
    );
    return rows.map(({ id }) => id);
  }
}

const maySee = ({ viewerCan }: Pick<Werkgroep, 'viewerCan'>, list: MembershipList) =>
  list === 'members' ? viewerCan.seeMembers : viewerCan.decideMemberships;
