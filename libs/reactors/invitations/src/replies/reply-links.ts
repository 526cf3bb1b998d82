import { createHash, randomBytes } from 'node:crypto';
import { Clock, newId } from '@academie/kernel';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** CONFIRM: "yes, I cannot come". UNDO: "I do come after all". */
export type LinkPurpose = 'CONFIRM' | 'UNDO';

/** A link in a mail that leads to a page with a button. */
export interface ReplyLinkRow {
  readonly id: string;
  readonly invitationId: string;
  readonly purpose: LinkPurpose;
  /** Of the invitation that was answered, and when it was. */
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** What a link is about. */
export type LinkSubject = Pick<ReplyLinkRow, 'invitationId' | 'purpose' | 'sequence' | 'stampedAt'>;

const VALID_DAYS = 14;
const DAY_MS = 86_400_000;
const COLUMNS = `id, invitation_id as "invitationId", purpose, sequence, stamped_at as "stampedAt",
  expires_at as "expiresAt", used_at as "usedAt"`;

/** One-time links in mails about answers: made, looked up, used up. Only a hash of the token is kept. */
@Injectable()
export class ReplyLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives the token, which is told nowhere else. */
  async issue(tx: Tx, { invitationId, purpose, sequence, stampedAt }: LinkSubject): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    await tx.query(
      `insert into invitations.reply_link
         (id, token_hash, invitation_id, purpose, sequence, stamped_at, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        hashOf(token),
        invitationId,
        purpose,
        sequence,
        stampedAt,
        now,
        new Date(now.getTime() + VALID_DAYS * DAY_MS),
      ],
    );
    return token;
  }

  /** True when somebody was asked about this invitation already and can still answer: one mail will do. */
  async isAsked(tx: Tx, invitationId: string, sequence: number): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from invitations.reply_link where invitation_id = $1 and purpose = 'CONFIRM' and sequence = $2
         and used_at is null and expires_at > $3 limit 1`,
      [invitationId, sequence, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** Null when there never was such a link. Looking does not use it up: scanners of mail open every link. */
  async find(token: string): Promise<ReplyLinkRow | null> {
    if (!/^[\w-]{32}$/.test(token)) return null;
    return this.database.one<ReplyLinkRow>(`select ${COLUMNS} from invitations.reply_link where token_hash = $1`, [
      hashOf(token),
    ]);
  }

  isOpen({ usedAt, expiresAt }: ReplyLinkRow): boolean {
    return usedAt === null && expiresAt > this.clock.now();
  }

  async useUp(tx: Tx, id: string): Promise<void> {
    await tx.query('update invitations.reply_link set used_at = coalesce(used_at, $2) where id = $1', [
      id,
      this.clock.now(),
    ]);
  }

  /** Throws away what has expired long ago. */
  async forget(): Promise<void> {
    await this.database.query(
      `delete from invitations.reply_link where expires_at < $1::timestamptz - interval '30 days'`,
      [this.clock.now()],
    );
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
