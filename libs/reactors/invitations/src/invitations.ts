import type { Invitee } from '@academie/contracts';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { LastSent } from './model/decide-invitation.js';

/** What was mailed last to one person about one session, whatever the reason. */
export interface Invitation extends LastSent {
  readonly id: string;
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly uid: string;
  readonly token: string;
  readonly sequence: number;
  readonly lastSentAt: Date;
}

/** Whose invitation to what. */
type Invited = Pick<Invitee, 'persoonId'> & { readonly kennissessie: { readonly id: string } };

const COLUMNS = `id, kennissessie_id as "kennissessieId", persoon_id as "persoonId", uid, token, sequence, state,
  content_hash as "contentHash", json_build_object('seat', for_seat, 'speaks', for_speaking) as reasons,
  last_sent_at as "lastSentAt"`;

/** Keeps what calendars were told: of one person at one session one thread, because their calendar has one appointment. */
@Injectable()
export class Invitations {
  constructor(private readonly database: Database) {}

  async of(kennissessieId: string, persoonId: string): Promise<Invitation | null> {
    const invited = { persoonId, kennissessie: { id: kennissessieId } };
    return (await this.ofAll([invited])).get(invited) ?? null;
  }

  async byId(id: string): Promise<Invitation | null> {
    return this.database.one<Invitation>(`select ${COLUMNS} from invitations.invitation where id = $1`, [id]);
  }

  /** By whom was asked for; who was told nothing is left out. */
  async ofAll<I extends Invited>(invited: readonly I[]): Promise<ReadonlyMap<I, Invitation>> {
    const rows = await this.database.query<Invitation>(
      `select ${COLUMNS} from invitations.invitation
       where (kennissessie_id, persoon_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [invited.map(({ kennissessie: { id } }) => id), invited.map(({ persoonId }) => persoonId)],
    );
    const found = new Map(rows.map((row) => [`${row.kennissessieId} ${row.persoonId}`, row]));
    return new Map(
      invited.flatMap((one): [I, Invitation][] => {
        const invitation = found.get(`${one.kennissessie.id} ${one.persoonId}`);
        return invitation ? [[one, invitation]] : [];
      }),
    );
  }

  /**
   * Writes down what is mailed now, if nobody mailed anything since `last` was read. False when somebody did: then the
   * decision was made on old facts, and must be made again.
   */
  async replace(tx: Tx, last: Invitation | null, next: Invitation): Promise<boolean> {
    const { id, kennissessieId, persoonId, uid, token, sequence, state, contentHash, reasons, lastSentAt } = next;
    const told = [sequence, state, contentHash, reasons.seat, reasons.speaks, lastSentAt];
    const rows: unknown[] = last
      ? await tx.query(
          `with replaced as (
             update invitations.invitation set sequence = $2, state = $3, content_hash = $4, for_seat = $5,
               for_speaking = $6, last_sent_at = $7
             where id = $1 and sequence = $8 returning 1
           ) select 1 from replaced`,
          [id, ...told, last.sequence],
        )
      : await tx.query(
          // No constraint is named: of two that are first at once, the second may meet the other at its token too.
          `insert into invitations.invitation (id, sequence, state, content_hash, for_seat, for_speaking, last_sent_at,
             kennissessie_id, persoon_id, uid, token)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning 1`,
          [id, ...told, kennissessieId, persoonId, uid, token],
        );
    return rows.length > 0;
  }

  /** A reason fell away and the appointment stays: when it comes back, that is news. Nothing if something newer was mailed. */
  async keepReasons({ id, sequence }: Invitation, { seat, speaks }: LastSent['reasons']): Promise<void> {
    await this.database.query(
      'update invitations.invitation set for_seat = $3, for_speaking = $4 where id = $1 and sequence = $2',
      [id, sequence, seat, speaks],
    );
  }
}
