import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What a calendar was told last, found by the address that answers come back to. */
export interface SentInvitation {
  readonly id: string;
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly uid: string;
  readonly sequence: number;
  /** The first SEQUENCE that says the same: what was only sent again asks for no new answer. */
  readonly unchangedSince: number;
}

/** SQL of {@link SentInvitation.unchangedSince}; `i` is the invitation. */
export const UNCHANGED_SINCE = `coalesce((select max(f.sequence) from invitations.invitation_fact f
  where f.invitation_id = i.id and f.kind in ('INVITED', 'CHANGED', 'WITHDRAWN')), i.sequence)`;

@Injectable()
export class InvitationByToken {
  constructor(private readonly database: Database) {}

  /** Null when the token was never in an address of ours. */
  async find(token: string): Promise<SentInvitation | null> {
    return this.database.one<SentInvitation>(
      `select id, kennissessie_id as "kennissessieId", persoon_id as "persoonId", uid, sequence,
         ${UNCHANGED_SINCE} as "unchangedSince"
       from invitations.invitation i where token = $1`,
      [token],
    );
  }
}
