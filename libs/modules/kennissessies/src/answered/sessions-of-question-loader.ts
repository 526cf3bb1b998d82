import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Kennissessie } from '../graphql/types.js';
import { KennissessieReader } from '../reading/kennissessie-reader.js';

/** The other way round: which sessions answer a question, of those that the reader may know of. */
@Injectable()
export class SessionsOfQuestionLoader extends BatchLoader<Kennissessie[]> {
  constructor(
    private readonly database: Database,
    private readonly reader: KennissessieReader,
  ) {
    super();
  }

  protected async batch(ids: readonly string[], { actor }: RequestScope): Promise<ReadonlyMap<string, Kennissessie[]>> {
    const rows = await this.database.query<{ question_id: string; kennissessie_id: string }>(
      `select a.question_id, a.kennissessie_id from kennissessies.answered_question a
       join kennissessies.kennissessie k on k.id = a.kennissessie_id
       where a.question_id = any($1) order by k.starts_at, k.id`,
      [ids],
    );
    if (rows.length === 0) return new Map();
    const sessions = await this.reader.byIds(
      actor,
      rows.map(({ kennissessie_id }) => kennissessie_id),
    );
    return new Map(
      ids.map((id) => [
        id,
        rows.filter((row) => row.question_id === id).flatMap((row) => sessions.get(row.kennissessie_id) ?? []),
      ]),
    );
  }
}
