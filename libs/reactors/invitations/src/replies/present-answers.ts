import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer } from './model/decide-reply.js';
import { UNCHANGED_SINCE } from './seat-by-token.js';

/** What somebody answered last. */
export interface PresentAnswer {
  readonly partstat: Answer;
  readonly receivedAt: Date;
  /** False when something was mailed after it: they may think otherwise about what changed. */
  readonly isCurrent: boolean;
}

const ANSWER = `a.registration_id as "registrationId", a.partstat, a.received_at as "receivedAt",
  coalesce(a.sequence >= ${UNCHANGED_SINCE}, false) as "isCurrent"
  from invitations.answer a left join invitations.seat_invitation i on i.registration_id = a.registration_id`;

/** The present answers of seats. Who may see a registration may see its answer. */
@Injectable()
export class PresentAnswers {
  constructor(private readonly database: Database) {}

  ofRegistrations(ids: readonly string[]): Promise<ReadonlyMap<string, PresentAnswer>> {
    return this.read(`select ${ANSWER} where a.registration_id = any($1)`, [ids]);
  }

  ofKennissessie(id: string): Promise<ReadonlyMap<string, PresentAnswer>> {
    return this.read(`select ${ANSWER} where a.kennissessie_id = $1`, [id]);
  }

  private async read(sql: string, values: unknown[]): Promise<ReadonlyMap<string, PresentAnswer>> {
    const rows = await this.database.query<PresentAnswer & { registrationId: string }>(sql, values);
    return new Map(rows.map(({ registrationId, ...answer }) => [registrationId, answer]));
  }
}
