import type { QuestionCard, ResultKind } from '@academie/contracts';
import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { Questions } from './questions.js';

interface Row {
  kennissessie_id: string;
  kind: ResultKind;
  question_id: string;
}

/** Which questions a session answers, of those that the reader may see. */
@Injectable()
export class AnsweredQuestionsLoader extends BatchLoader<QuestionCard[]> {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
  ) {
    super();
  }

  protected async batch(ids: readonly string[], { actor }: RequestScope): Promise<ReadonlyMap<string, QuestionCard[]>> {
    const rows = await this.database.query<Row>(
      `select kennissessie_id, kind, question_id from kennissessies.answered_question where kennissessie_id = any($1)
       order by linked_at, question_id`,
      [ids],
    );
    const cards = await this.questions.cards(
      actor,
      rows.map(({ kind, question_id }) => ({ kind, id: question_id })),
    );
    return new Map(
      ids.map((id) => [
        id,
        rows.filter((row) => row.kennissessie_id === id).flatMap((row) => cards.get(row.question_id) ?? []),
      ]),
    );
  }
}
