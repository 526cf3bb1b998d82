import { type Doelgroep, type InterestWish, NetwerkDirectory, type NetwerkStanding } from '@academie/contracts';
import { type Actor, isId, notFound, persoonIdOf } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Belangstelling, SessieIdee } from '../../graphql/ideeen/types.js';
import * as policy from '../../ideeen.policy.js';
import type { SessieIdeeStatus } from '../../model/ideeen/sessie-idee.entity.js';
import { placeIn } from '../../operations/kennissessie-access.js';

/** What a list of sessions without a date may be narrowed by. */
export interface IdeeCriteria {
  readonly themaId?: string | undefined;
  readonly mine?: boolean | null;
}

interface IdeeRow extends WithCursor {
  id: string;
  title: string;
  summary: string;
  doelgroepen: Doelgroep[];
  thema_ids: string[];
  netwerk_id: string | null;
  organizer_id: string;
  kennissessie_id: string | null;
  status: SessieIdeeStatus;
  interested_count: number;
  created_at: Date;
  wish: InterestWish | null;
}

type InterestRow = Belangstelling & WithCursor;

/** `$1` is the reader, or null: their own interest stands beside each. */
const FROM = `from kennissessies.sessie_idee i
  left join kennissessies.belangstelling b on b.idee_id = i.id and b.persoon_id = $1`;

const COLUMNS = `i.id, i.title, i.summary, i.doelgroepen, i.thema_ids, i.netwerk_id, i.organizer_id, i.kennissessie_id,
  i.status, i.interested_count, i.created_at, b.wish`;

const NEWEST: readonly SortKey[] = [
  { sql: 'i.created_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'i.id', type: 'uuid', direction: 'desc' },
];

const IN_ORDER: readonly SortKey[] = [
  { sql: 'b.number', type: 'float8', direction: 'asc' },
  { sql: 'b.persoon_id', type: 'uuid', direction: 'asc' },
];

/** Reads sessions without a date, as the API shows them. */
@Injectable()
export class IdeeReader {
  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Those that are still without a date. */
  async page(actor: Actor, criteria: IdeeCriteria, first: number, after?: string | null): Promise<Page<SessieIdee>> {
    const standing = await this.netwerken.standingOf(actor);
    const { conditions, params } = this.conditions(actor, standing, criteria);
    const order = keyset(NEWEST, after, params);
    const rows = await this.database.query<IdeeRow>(
      `select ${COLUMNS}, ${order.cursorColumn} ${FROM}
       where ${conditions} and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, (row) => toIdee(actor, standing, row));
  }

  async count(actor: Actor, criteria: IdeeCriteria): Promise<number> {
    const standing = await this.netwerken.standingOf(actor);
    const { conditions, params } = this.conditions(actor, standing, criteria);
    const row = await this.database.one<{ n: number }>(`select count(*)::int as n ${FROM} where ${conditions}`, params);
    return row?.n ?? 0;
  }

  /** In whatever state, for a reader who may know of it. Throws NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<SessieIdee> {
    const standing = await this.netwerken.standingOf(actor);
    const row = isId(id)
      ? await this.database.one<IdeeRow>(
          `select ${COLUMNS} ${FROM} where ${policy.ideeVisibleTo(actor)} and i.id = $4`,
          [...readerValues(actor, standing), id],
        )
      : null;
    if (!row) throw notFound();
    return toIdee(actor, standing, row);
  }

  /** Who is interested, in the order in which they said so. Whether the reader may see it is decided before. */
  async interested(ideeId: string, first: number, after?: string | null): Promise<Page<Belangstelling>> {
    const params: unknown[] = [ideeId];
    const order = keyset(IN_ORDER, after, params);
    const rows = await this.database.query<InterestRow>(
      `select b.persoon_id as "persoonId", b.wish, b.since, ${order.cursorColumn} from kennissessies.belangstelling b
       where b.idee_id = $1 and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, ({ persoonId, wish, since }) => ({ persoonId, wish, since }));
  }

  private conditions(actor: Actor, standing: NetwerkStanding, { themaId, mine }: IdeeCriteria) {
    const params = readerValues(actor, standing);
    const conditions = [policy.ideeVisibleTo(actor), `i.status = 'OPEN'`];
    if (themaId) conditions.push(`i.thema_ids @> array[$${params.push(themaId)}::uuid]`);
    if (mine) conditions.push('(b.persoon_id is not null or i.organizer_id = $1)');
    return { conditions: conditions.join(' and '), params };
  }
}

function readerValues(actor: Actor, { leads, hidden }: NetwerkStanding): unknown[] {
  return [persoonIdOf(actor), [...leads], [...hidden]];
}

function toIdee(actor: Actor, standing: NetwerkStanding, row: IdeeRow): SessieIdee {
  const facts: policy.IdeeFacts = {
    status: row.status,
    kennissessieId: row.kennissessie_id,
    organizerId: row.organizer_id,
    netwerk: placeIn(standing, row.netwerk_id),
  };
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    doelgroepen: row.doelgroepen,
    status: row.status,
    interestedCount: row.interested_count,
    viewerWish: row.wish,
    createdAt: row.created_at,
    viewerCan: {
      showInterest: policy.mayShowInterest(actor, facts),
      edit: policy.mayChangeIdee(actor, facts),
      withdraw: policy.mayWithdrawIdee(actor, facts),
      plan: policy.mayPlanIdee(actor, facts),
      seeInterested: policy.maySeeInterested(actor, facts),
    },
    themaIds: row.thema_ids,
    netwerkId: row.netwerk_id,
    organizerId: row.organizer_id,
    kennissessieId: row.kennissessie_id,
  };
}
