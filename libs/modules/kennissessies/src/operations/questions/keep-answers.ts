import { Clock, invalidInput } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type GivenAnswer, judgeAnswers } from '../../model/questions/answers.js';
import { QuestionEntity } from '../../model/questions/question.entity.js';

/** Keeps what somebody answered. Part of the transaction that registers them, behind the lock on the session. */
@Injectable()
export class KeepAnswers {
  constructor(private readonly clock: Clock) {}

  /** Throws INVALID_INPUT, each problem at `answers.<questionId>`. */
  async run(tx: Tx, kennissessieId: string, registrationId: string, given: readonly GivenAnswer[]): Promise<void> {
    const questions = await tx
      .getRepository(QuestionEntity)
      .find({ where: { kennissessieId }, order: { position: 'asc' } });
    if (questions.length === 0) return;
    const rows: { question_id: string; answer_values: string[] }[] = await tx.query(
      'select question_id, answer_values from kennissessies.answer where registration_id = $1',
      [registrationId],
    );
    const before = new Map(rows.map(({ question_id, answer_values }) => [question_id, answer_values]));
    const { problems, changes } = judgeAnswers(questions, given, before);
    if (problems.length > 0) throw invalidInput(problems);
    for (const { questionId, values } of changes) {
      if (values.length === 0) await this.forget(tx, registrationId, questionId);
      else await this.keep(tx, registrationId, questionId, values);
    }
  }

  private async keep(tx: Tx, registrationId: string, questionId: string, values: readonly string[]): Promise<void> {
    await tx.query(
      `insert into kennissessies.answer (registration_id, question_id, answer_values, answered_at) values ($1, $2, $3, $4)
       on conflict (registration_id, question_id) do update
         set answer_values = excluded.answer_values, answered_at = excluded.answered_at`,
      [registrationId, questionId, values, this.clock.now()],
    );
  }

  private async forget(tx: Tx, registrationId: string, questionId: string): Promise<void> {
    await tx.query('delete from kennissessies.answer where registration_id = $1 and question_id = $2', [
      registrationId,
      questionId,
    ]);
  }
}
