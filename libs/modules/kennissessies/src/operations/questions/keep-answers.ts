import { Clock, invalidInput } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type GivenAnswer, judgeAnswers } from '../../model/questions/answers.js';
import { QuestionEntity } from '../../model/questions/question.entity.js';
import { answersBefore } from './answers-before.js';

/** Keeps what somebody answered. Part of the transaction that registers them, behind the lock on the session. */
@Injectable()
export class KeepAnswers {
  constructor(private readonly clock: Clock) {}

  /** Throws INVALID_INPUT, each problem at `answers.<questionId>`. */
  async run(tx: Tx, kennissessieId: string, registrationId: string, given: readonly GivenAnswer[]): Promise<void> {
    for (const { questionId, values } of await this.judge(tx, kennissessieId, registrationId, given)) {
      if (values.length === 0) await this.forget(tx, registrationId, questionId);
      else await this.keep(tx, registrationId, questionId, values);
    }
  }

  /**
   * What there is to keep: for who wants to know so before there is a registration, or anything else that would have to be
   * undone. Throws as `run` does.
   */
  async judge(
    tx: Tx,
    kennissessieId: string,
    registrationId: string | null,
    given: readonly GivenAnswer[],
  ): Promise<readonly GivenAnswer[]> {
    const questions = await tx
      .getRepository(QuestionEntity)
      .find({ where: { kennissessieId }, order: { position: 'asc' } });
    if (questions.length === 0) return [];
    const before = await answersBefore(tx, registrationId ? [registrationId] : []);
    const { problems, changes } = judgeAnswers(questions, given, before);
    if (problems.length > 0) throw invalidInput(problems);
    return changes;
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
