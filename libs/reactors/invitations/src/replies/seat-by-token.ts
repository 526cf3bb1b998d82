import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the calendar of a seat was told last, found by the address that answers come back to. */
export interface SentInvitation {
  readonly registrationId: string;
  readonly uid: string;
  readonly sequence: number;
  /** The first SEQUENCE that says the same: what was only sent again asks for no new answer. */
  readonly unchangedSince: number;
}

/** SQL of {@link SentInvitation.unchangedSince}; `i` is the invitation. */
export const UNCHANGED_SINCE = `coalesce((select max(f.sequence) from invitations.seat_fact f
  where f.registration_id = i.registration_id and f.kind in ('INVITED', 'CHANGED', 'WITHDRAWN')), i.sequence)`;

@Injectable()
export class SeatByToken {
  constructor(private readonly database: Database) {}

  /** Null when the token was never in an address of ours. */
  async find(token: string): Promise<SentInvitation | null> {
    return this.database.one<SentInvitation>(
      `select registration_id as "registrationId", uid, sequence, ${UNCHANGED_SINCE} as "unchangedSince"
       from invitations.seat_invitation i where token = $1`,
      [token],
    );
  }
}
