import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer } from './model/decide-reply.js';

/** What somebody answered last. */
export interface CalendarAnswerRow {
  readonly invitationId: string;
  readonly kennissessieId: string;
  readonly partstat: Answer;
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly receivedAt: Date;
  readonly via: 'SMTP' | 'IMAP' | 'LINK';
  /** The mail or the link that gave it. */
  readonly causeId: string;
  /** False while the seat that was declined is being freed. */
  readonly settled: boolean;
}

const COLUMNS = `invitation_id as "invitationId", kennissessie_id as "kennissessieId", partstat, sequence, stamped_at as "stampedAt",
  received_at as "receivedAt", via, cause_id as "causeId", settled`;

/** Keeps the present answer to each invitation. */
@Injectable()
export class Answers {
  constructor(private readonly database: Database) {}

  async ofAll(invitationIds: readonly string[]): Promise<ReadonlyMap<string, CalendarAnswerRow>> {
    const rows = await this.database.query<CalendarAnswerRow>(
      `select ${COLUMNS} from invitations.answer where invitation_id = any($1)`,
      [invitationIds],
    );
    return new Map(rows.map((row) => [row.invitationId, row]));
  }

  async of(invitationId: string): Promise<CalendarAnswerRow | null> {
    return (await this.ofAll([invitationId])).get(invitationId) ?? null;
  }

  /** Keeps the answer if it is the newest. False when a newer one was kept since: then this one does not count. */
  async keep(tx: Tx, answer: CalendarAnswerRow): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `insert into invitations.answer as a
         (invitation_id, partstat, sequence, stamped_at, received_at, via, cause_id, settled, kennissessie_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (invitation_id) do update
         set partstat = excluded.partstat, sequence = excluded.sequence, stamped_at = excluded.stamped_at,
           received_at = excluded.received_at, via = excluded.via, cause_id = excluded.cause_id,
           settled = excluded.settled
         where (a.sequence, a.stamped_at) < (excluded.sequence, excluded.stamped_at) or a.cause_id = excluded.cause_id
       returning a.invitation_id`,
      [
        answer.invitationId,
        answer.partstat,
        answer.sequence,
        answer.stampedAt,
        answer.receivedAt,
        answer.via,
        answer.causeId,
        answer.settled,
        answer.kennissessieId,
      ],
    );
    return rows.length > 0;
  }

  /** The seat is free: what was begun is done. False when it was done before. */
  async settle(tx: Tx, invitationId: string, causeId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `with settled as (
         update invitations.answer set settled = true
         where invitation_id = $1 and cause_id = $2 and not settled returning invitation_id
       ) select invitation_id from settled`,
      [invitationId, causeId],
    );
    return rows.length > 0;
  }
}
