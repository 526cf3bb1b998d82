import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { UNCHANGED_SINCE } from './invitation-by-token.js';
import type { Answer } from './model/decide-reply.js';

/** What somebody answered last. */
export interface PresentAnswer {
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly partstat: Answer;
  readonly receivedAt: Date;
  /** False when something was mailed after it: they may think otherwise about what changed. */
  readonly isCurrent: boolean;
}

const ANSWER = `i.kennissessie_id as "kennissessieId", i.persoon_id as "persoonId", a.partstat, a.received_at as "receivedAt",
  a.sequence >= ${UNCHANGED_SINCE} as "isCurrent"
  from invitations.answer a join invitations.invitation i on i.id = a.invitation_id`;

/** The present answers to invitations. Who may see them is for the caller to know. */
@Injectable()
export class PresentAnswers {
  constructor(private readonly database: Database) {}

  /** Of these people, each at a session. */
  ofPeople(
    people: readonly { readonly kennissessieId: string; readonly persoonId: string }[],
  ): Promise<readonly PresentAnswer[]> {
    return this.database.query<PresentAnswer>(
      `select ${ANSWER} where (i.kennissessie_id, i.persoon_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [people.map(({ kennissessieId }) => kennissessieId), people.map(({ persoonId }) => persoonId)],
    );
  }

  /** By person. */
  async ofKennissessie(id: string): Promise<ReadonlyMap<string, PresentAnswer>> {
    const rows = await this.database.query<PresentAnswer>(`select ${ANSWER} where i.kennissessie_id = $1`, [id]);
    return new Map(rows.map((row) => [row.persoonId, row]));
  }
}
