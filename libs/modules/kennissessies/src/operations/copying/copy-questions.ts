import { newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { CopiesAlong } from '../reeksen/copies-along.js';

/** What the organiser asks goes along with a copy, with its purpose and its end; the answers do not. */
@Injectable()
export class CopyQuestions extends CopiesAlong {
  async copy(tx: Tx, fromId: string, toIds: readonly string[]): Promise<void> {
    const questions: { id: string }[] = await tx.query(
      'select id from kennissessies.question where kennissessie_id = $1',
      [fromId],
    );
    for (const toId of toIds) {
      await tx.query(
        `insert into kennissessies.question (id, kennissessie_id, position, kind, label, long, multiple, options,
           required, purpose, retention_days)
         select n.id, $1, q.position, q.kind, q.label, q.long, q.multiple, q.options, q.required, q.purpose,
           q.retention_days
         from unnest($2::uuid[], $3::uuid[]) as n(question_id, id) join kennissessies.question q on q.id = n.question_id`,
        [toId, questions.map(({ id }) => id), questions.map(() => newId())],
      );
    }
  }
}
