import { newId } from '@academie/kernel';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Sent by us (the first four), or come back. */
export type InvitationFactKind = 'INVITED' | 'CHANGED' | 'WITHDRAWN' | 'RESENT' | 'ANSWERED' | 'BOUNCED';

/** What a calendar program answered, as iCalendar says it. */
export type AnsweredPartstat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED';

/** One thing that a calendar was told, or that came back from it. */
export interface InvitationFact {
  readonly invitationId: string;
  readonly kind: InvitationFactKind;
  /** The version of the invitation it is about. */
  readonly sequence: number;
  /** What was answered; null for all that is no answer. */
  readonly partstat: AnsweredPartstat | null;
  /** Of the mail that was sent, or that came back. */
  readonly mailKey: string | null;
  readonly at: Date;
  /** In words, for the organiser: why a mail came back, what was asked instead. */
  readonly detail: string | null;
}

/** A fact to write down. Give it an `id` derived from what caused it, and a second delivery is recognised. */
export type NewInvitationFact = Pick<InvitationFact, 'invitationId' | 'kind' | 'sequence' | 'at'> &
  Partial<Pick<InvitationFact, 'partstat' | 'mailKey' | 'detail'>> & { readonly id?: string };

const COLUMNS = `invitation_id as "invitationId", kind, sequence, partstat, mail_key as "mailKey", at, detail`;

/** The log of what calendars were told and what came back, per invitation. It is only added to. */
@Injectable()
export class InvitationFacts {
  constructor(private readonly database: Database) {}

  /** False when it was there already: the same id, the same version mailed, or the same mail come back. */
  async record(tx: Tx, fact: NewInvitationFact): Promise<boolean> {
    const { id = newId(), invitationId, kind, sequence, partstat = null, mailKey = null, at, detail = null } = fact;
    const rows: unknown[] = await tx.query(
      `insert into invitations.invitation_fact (id, invitation_id, kind, sequence, partstat, mail_key, at, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, invitationId, kind, sequence, partstat, mailKey, at, detail],
    );
    return rows.length > 0;
  }

  /** Everything known of these invitations, the oldest first. */
  async of(invitationIds: readonly string[]): Promise<ReadonlyMap<string, readonly InvitationFact[]>> {
    const facts = new Map<string, InvitationFact[]>(invitationIds.map((id) => [id, []]));
    const rows = await this.database.query<InvitationFact>(
      `select ${COLUMNS} from invitations.invitation_fact where invitation_id = any($1) order by invitation_id, at, id`,
      [invitationIds],
    );
    for (const row of rows) facts.get(row.invitationId)?.push(row);
    return facts;
  }
}
