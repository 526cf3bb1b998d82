import { BatchLoader } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Question } from '../../graphql/questions/types.js';
import { groupBy } from '../group-by.js';

type Row = Question & { kennissessieId: string };

export const QUESTION_COLUMNS = `q.id, q.kennissessie_id as "kennissessieId", q.kind, q.label, q.long, q.multiple, q.options,
  q.required, q.purpose, q.retention_days as "retentionDays",
  k.ends_at + make_interval(days => q.retention_days) as "keptUntil"`;

/** What is asked at sessions, each in its order. Whether the reader may see the session is decided before. */
@Injectable()
export class QuestionLoader extends BatchLoader<readonly Question[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly Question[]>> {
    const rows = await this.database.query<Row>(
      `select ${QUESTION_COLUMNS} from kennissessies.question q join kennissessies.kennissessie k on k.id = q.kennissessie_id
       where q.kennissessie_id = any($1) order by q.kennissessie_id, q.position`,
      [kennissessieIds],
    );
    return groupBy(rows, ({ kennissessieId }) => kennissessieId);
  }
}
