import { newId } from '@academie/kernel';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Sent by us (the first four), or come back. */
export type SeatFactKind = 'INVITED' | 'CHANGED' | 'WITHDRAWN' | 'RESENT' | 'ANSWERED' | 'BOUNCED';

/** What a calendar program answered, as iCalendar says it. */
export type AnsweredPartstat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED';

/** One thing that a calendar was told, or that came back from it. */
export interface SeatFact {
  readonly registrationId: string;
  readonly kind: SeatFactKind;
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
export type NewSeatFact = Pick<SeatFact, 'registrationId' | 'kind' | 'sequence' | 'at'> &
  Partial<Pick<SeatFact, 'partstat' | 'mailKey' | 'detail'>> & { readonly id?: string };

const COLUMNS = `registration_id as "registrationId", kind, sequence, partstat, mail_key as "mailKey", at, detail`;

/** The log of what calendars were told and what came back, per seat. It is only added to. */
@Injectable()
export class SeatFacts {
  constructor(private readonly database: Database) {}

  /** False when it was there already: the same id, the same version mailed, or the same mail come back. */
  async record(tx: Tx, fact: NewSeatFact): Promise<boolean> {
    const { id = newId(), registrationId, kind, sequence, partstat = null, mailKey = null, at, detail = null } = fact;
    const rows: unknown[] = await tx.query(
      `insert into invitations.seat_fact (id, registration_id, kind, sequence, partstat, mail_key, at, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, registrationId, kind, sequence, partstat, mailKey, at, detail],
    );
    return rows.length > 0;
  }

  /** Everything known of these seats, the oldest first; a seat of which nothing is known has an empty list. */
  async of(registrationIds: readonly string[]): Promise<ReadonlyMap<string, readonly SeatFact[]>> {
    const facts = new Map<string, SeatFact[]>(registrationIds.map((id) => [id, []]));
    const rows = await this.database.query<SeatFact>(
      `select ${COLUMNS} from invitations.seat_fact where registration_id = any($1) order by registration_id, at, id`,
      [registrationIds],
    );
    for (const row of rows) facts.get(row.registrationId)?.push(row);
    return facts;
  }
}
