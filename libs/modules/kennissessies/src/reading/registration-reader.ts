import type { RegistrationStatus } from '@academie/contracts';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { KeptFor } from '../graphql/seating/seating-types.js';
import type { Registration } from '../graphql/types.js';
import { KEPT_FOR, OFFER_EXPIRES, WAITLIST_POSITION } from './kennissessie-row.js';

interface RegistrationRow extends WithCursor {
  id: string;
  kennissessie_id: string;
  persoon_id: string;
  status: RegistrationStatus;
  since: Date;
  position: number | null;
  offer: Date | null;
  lapsed: boolean;
  decline_reason: string | null;
  wants_recording: boolean;
  kept_for: KeptFor | null;
}

const FROM = `from kennissessies.registration r join kennissessies.kennissessie k on k.id = r.kennissessie_id`;

const COLUMNS = `r.id, r.kennissessie_id, r.persoon_id, r.status, r.since, ${WAITLIST_POSITION} as position,
  ${OFFER_EXPIRES} as offer, r.lapsed_at is not null as lapsed, r.decline_reason, r.wants_recording,
  ${KEPT_FOR} as kept_for`;

/** Who must be decided about first, then the seats, the waiting list and who was turned down; each in order of time. */
const IN_ORDER: readonly SortKey[] = [
  {
    sql: `case r.status when 'REQUESTED' then 0 when 'WAITLISTED' then 2 when 'DECLINED' then 3 else 1 end`,
    type: 'int',
    direction: 'asc',
  },
  { sql: 'coalesce(r.waitlist_number, 0)', type: 'float8', direction: 'asc' },
  { sql: 'r.since', type: 'timestamptz', direction: 'asc' },
  { sql: 'r.id', type: 'uuid', direction: 'asc' },
];

const ASKED_FOR = `r.kennissessie_id = $1 and case when $2::text is null then r.status <> 'CANCELLED' else r.status = $2 end`;

/** Whose registrations. */
export interface RegistrationsOf {
  readonly kennissessieId: string;
  readonly status?: RegistrationStatus | null;
}

/** Reads who comes to a session. Whether the reader may is decided before. */
@Injectable()
export class RegistrationReader {
  constructor(private readonly database: Database) {}

  /** Those with this status, or everybody but those who cancelled. */
  async page(of: RegistrationsOf, first: number, after?: string | null): Promise<Page<Registration>> {
    const params: unknown[] = [of.kennissessieId, of.status ?? null];
    const order = keyset(IN_ORDER, after, params);
    const rows = await this.database.query<RegistrationRow>(
      `select ${COLUMNS}, ${order.cursorColumn} ${FROM}
       where ${ASKED_FOR} and ${order.condition}
       order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, toRegistration);
  }

  async count(of: RegistrationsOf): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from kennissessies.registration r where ${ASKED_FOR}`,
      [of.kennissessieId, of.status ?? null],
    );
    return row?.n ?? 0;
  }

  /** A registration that was just made or changed. */
  async get(id: string): Promise<Registration> {
    const row = await this.database.one<RegistrationRow>(`select ${COLUMNS} ${FROM} where r.id = $1`, [id]);
    if (!row) throw new Error(`There is no registration ${id}`);
    return toRegistration(row);
  }
}

function toRegistration(row: RegistrationRow): Registration {
  return {
    id: row.id,
    status: row.status,
    waitlistPosition: row.position,
    since: row.since,
    offer: row.offer && { expiresAt: row.offer },
    lapsed: row.lapsed,
    declineReason: row.decline_reason,
    wantsRecording: row.wants_recording,
    keptFor: row.kept_for,
    persoonId: row.persoon_id,
    kennissessieId: row.kennissessie_id,
  };
}
