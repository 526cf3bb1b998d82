import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the calendar of a seat was told last, found by the address that answers come back to. */
export interface SentInvitation {
  readonly registrationId: string;
  readonly uid: string;
  readonly sequence: number;
}

@Injectable()
export class SeatByToken {
  constructor(private readonly database: Database) {}

  /** Null when the token was never in an address of ours. */
  async find(token: string): Promise<SentInvitation | null> {
    return this.database.one<SentInvitation>(
      'select registration_id as "registrationId", uid, sequence from invitations.seat_invitation where token = $1',
      [token],
    );
  }
}
