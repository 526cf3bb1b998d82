import { NetwerkDirectory } from '@academie/contracts';
import { Clock, invalidInput, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { QuestionEntity } from '../../model/questions/question.entity.js';
import {
  type Answered,
  type QuestionDetails,
  questionProblems,
  tidyQuestion,
} from '../../model/questions/question-input.js';
import { loadQuestion } from './question-access.js';

/** The organiser asks it in another way. What people answered already must stay true. */
@Injectable()
export class ChangeQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, FORBIDDEN, CONFLICT (it is over or off) or INVALID_INPUT. */
  async run(actor: SignedIn, questionId: string, details: QuestionDetails): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const values = tidyQuestion(details);
    return this.unitOfWork.run(async (tx) => {
      const { question } = await loadQuestion(tx, actor, standing, questionId, this.clock.now());
      const problems = questionProblems(values, await answeredOf(tx, question));
      if (problems.length > 0) throw invalidInput(problems);
      await tx.getRepository(QuestionEntity).update(questionId, { ...values, options: [...values.options] });
      return question.kennissessieId;
    });
  }
}

/** Null when nobody answered it. */
async function answeredOf(tx: Tx, before: QuestionEntity): Promise<Answered | null> {
  const rows: { value: string }[] = await tx.query(
    'select distinct unnest(answer_values) as value from kennissessies.answer where question_id = $1',
    [before.id],
  );
  return rows.length === 0 ? null : { before, chosen: rows.map(({ value }) => value) };
}
