import { Clock } from '@academie/kernel';
import {
  Database,
  keyset,
  type Page,
  type SortKey,
  type Tx,
  toPage,
  type WithCursor,
} from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { HandWorkKind } from './model/hand-work-kind.js';

/** A mail that an organiser has to look at themselves. */
export interface HandWorkRow {
  readonly id: string;
  readonly invitationId: string;
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly kind: HandWorkKind;
  readonly subject: string;
  readonly words: string;
  readonly proposedStartsAt: Date | null;
  readonly proposedEndsAt: Date | null;
  readonly authentic: boolean;
  readonly receivedAt: Date;
  readonly doneAt: Date | null;
}

export type NewHandWork = Omit<HandWorkRow, 'doneAt'> & { readonly mailId: string };

const COLUMNS = `h.id, h.invitation_id as "invitationId", h.kennissessie_id as "kennissessieId",
  h.persoon_id as "persoonId", h.kind, h.subject, h.words, h.proposed_starts_at as "proposedStartsAt",
  h.proposed_ends_at as "proposedEndsAt", h.authentic, h.received_at as "receivedAt", h.done_at as "doneAt"`;
const FROM = 'from invitations.hand_work h';

/** What is to be done first, and of that the newest. */
const IN_ORDER: readonly SortKey[] = [
  { sql: '(h.done_at is not null)::int', type: 'int', direction: 'asc' },
  { sql: 'h.received_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'h.id', type: 'uuid', direction: 'desc' },
];

/** Keeps the work that answers give to those who organise. Whether the reader may see it is decided before. */
@Injectable()
export class HandWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** False when this mail was handed over before. */
  async add(tx: Tx, work: NewHandWork): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `insert into invitations.hand_work (id, mail_id, invitation_id, kennissessie_id, persoon_id, kind, subject, words,
         proposed_starts_at, proposed_ends_at, authentic, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict on constraint hand_work_once do nothing returning id`,
      [
        work.id,
        work.mailId,
        work.invitationId,
        work.kennissessieId,
        work.persoonId,
        work.kind,
        work.subject,
        work.words,
        work.proposedStartsAt,
        work.proposedEndsAt,
        work.authentic,
        work.receivedAt,
      ],
    );
    return rows.length > 0;
  }

  /** How much came about one invitation since then. */
  async countSince(invitationId: string, since: Date): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'select count(*)::int as n from invitations.hand_work where invitation_id = $1 and received_at > $2',
      [invitationId, since],
    );
    return row?.n ?? 0;
  }

  async page(kennissessieId: string, first: number, after?: string | null): Promise<Page<HandWorkRow>> {
    const params: unknown[] = [kennissessieId];
    const order = keyset(IN_ORDER, after, params);
    const rows = await this.database.query<HandWorkRow & WithCursor>(
      `select ${COLUMNS}, ${order.cursorColumn} ${FROM} where h.kennissessie_id = $1 and ${order.condition}
       order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, (row) => row);
  }

  /** All, and how many of them are still to be done. */
  async countOf(kennissessieId: string): Promise<{ all: number; open: number }> {
    const row = await this.database.one<{ all: number; open: number }>(
      `select count(*)::int as "all", count(*) filter (where done_at is null)::int as open
       from invitations.hand_work where kennissessie_id = $1`,
      [kennissessieId],
    );
    return row ?? { all: 0, open: 0 };
  }

  async get(id: string): Promise<HandWorkRow | null> {
    return this.database.one<HandWorkRow>(`select ${COLUMNS} ${FROM} where h.id = $1`, [id]);
  }

  /** Doing it twice keeps who did it first. */
  async finish(tx: Tx, id: string, byPersoonId: string, at: Date): Promise<void> {
    await tx.query('update invitations.hand_work set done_at = $3, done_by = $2 where id = $1 and done_at is null', [
      id,
      byPersoonId,
      at,
    ]);
  }

  /** Throws away what people wrote half a year ago. */
  async forget(): Promise<void> {
    await this.database.query(
      `delete from invitations.hand_work where received_at < $1::timestamptz - interval '180 days'`,
      [this.clock.now()],
    );
  }
}
