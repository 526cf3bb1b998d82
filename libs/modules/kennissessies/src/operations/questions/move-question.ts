import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { loadQuestion } from './question-access.js';

export enum QuestionMove {
  UP = 'UP',
  DOWN = 'DOWN',
}

/** The organiser asks it one place sooner or later. The first goes no higher and the last no lower. */
@Injectable()
export class MoveQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it is over or off. */
  async run(actor: SignedIn, questionId: string, move: QuestionMove): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    return this.unitOfWork.run(async (tx) => {
      const { question } = await loadQuestion(tx, actor, standing, questionId, this.clock.now());
      const { kennissessieId, position } = question;
      const to = position + (move === QuestionMove.UP ? -1 : 1);
      await tx.query(
        `update kennissessies.question set position = $2::int + $3::int - position
         where kennissessie_id = $1 and position in ($2, $3)
           and exists (select from kennissessies.question where kennissessie_id = $1 and position = $3)`,
        [kennissessieId, position, to],
      );
      return kennissessieId;
    });
  }
}
