import { invalidInput } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { answerAlike } from '../../model/questions/alike.js';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { QuestionEntity } from '../../model/questions/question.entity.js';
import { answersBefore } from './answers-before.js';

/** A date of a series, whether somebody registers for it now, and the registration that they had there before. */
export interface DateToAnswer {
  readonly id: string;
  readonly open: boolean;
  readonly registrationId: string | null;
}

/** Judges what somebody answers once for all of a series, before they are registered for any date of it. */
@Injectable()
export class AnswerReeks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Gives the answers to every date that asks the same. `dates` are those of the series in order of start. Throws
   * INVALID_INPUT, each problem at `answers.<questionId>`.
   */
  async run(dates: readonly DateToAnswer[], given: readonly GivenAnswer[]): Promise<readonly GivenAnswer[]> {
    const { problems, answers } = await this.unitOfWork.run(async (tx) => {
      const found = await tx
        .getRepository(QuestionEntity)
        .find({ where: { kennissessieId: In(dates.map(({ id }) => id)) }, order: { position: 'asc' } });
      const questions = dates.flatMap(({ id, open }) =>
        found.filter(({ kennissessieId }) => kennissessieId === id).map((question) => ({ ...question, open })),
      );
      const before = await answersBefore(
        tx,
        dates.flatMap(({ registrationId }) => registrationId ?? []),
      );
      return answerAlike(questions, given, before);
    });
    if (problems.length > 0) throw invalidInput(problems);
    return answers;
  }
}
