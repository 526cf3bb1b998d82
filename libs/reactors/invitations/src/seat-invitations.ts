import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { LastSent } from './model/decide-invitation.js';

/** What was mailed last for one registration. */
export interface SeatInvitation extends LastSent {
  readonly registrationId: string;
  readonly uid: string;
  readonly token: string;
  readonly sequence: number;
  readonly lastSentAt: Date;
}

const COLUMNS = `registration_id as "registrationId", uid, token, sequence, state, content_hash as "contentHash",
  last_sent_at as "lastSentAt"`;

/** Keeps what calendars were told. */
@Injectable()
export class SeatInvitations {
  constructor(private readonly database: Database) {}

  async of(registrationId: string): Promise<SeatInvitation | null> {
    return (await this.ofAll([registrationId])).get(registrationId) ?? null;
  }

  async ofAll(registrationIds: readonly string[]): Promise<ReadonlyMap<string, SeatInvitation>> {
    const rows = await this.database.query<SeatInvitation>(
      `select ${COLUMNS} from invitations.seat_invitation where registration_id = any($1)`,
      [registrationIds],
    );
    return new Map(rows.map((row) => [row.registrationId, row]));
  }

  /**
   * Writes down what is mailed now, if nobody mailed anything since `last` was read. False when somebody did: then the
   * decision was made on old facts, and must be made again.
   */
  async replace(tx: Tx, last: SeatInvitation | null, next: SeatInvitation): Promise<boolean> {
    const { registrationId, uid, token, sequence, state, contentHash, lastSentAt } = next;
    const rows: unknown[] = last
      ? await tx.query(
          `with replaced as (
             update invitations.seat_invitation set sequence = $2, state = $3, content_hash = $4, last_sent_at = $5
             where registration_id = $1 and sequence = $6 returning 1
           ) select 1 from replaced`,
          [registrationId, sequence, state, contentHash, lastSentAt, last.sequence],
        )
      : await tx.query(
          // No constraint is named: of two that are first at once, the second may meet the other at its token too.
          `insert into invitations.seat_invitation (registration_id, uid, token, sequence, state, content_hash, last_sent_at)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`,
          [registrationId, uid, token, sequence, state, contentHash, lastSentAt],
        );
    return rows.length > 0;
  }
}
