import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { loadQuestion } from './question-access.js';

/** The organiser does not need to know it after all. What was answered is deleted with it. */
@Injectable()
export class RemoveQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it is over or off. */
  async run(actor: SignedIn, questionId: string): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    return this.unitOfWork.run(async (tx) => {
      const { question } = await loadQuestion(tx, actor, standing, questionId, this.clock.now());
      const { kennissessieId, position } = question;
      const rows: { n: number }[] = await tx.query(
        'select count(*)::int as n from kennissessies.answer where question_id = $1',
        [questionId],
      );
      await tx.query('delete from kennissessies.question where id = $1', [questionId]);
      await tx.query(
        'update kennissessies.question set position = position - 1 where kennissessie_id = $1 and position > $2',
        [kennissessieId, position],
      );
      const answers = rows[0]?.n ?? 0;
      if (answers > 0) {
        await this.audit.record(tx, {
          actorId: actor.persoonId,
          action: 'answers.deleted',
          subject: { kind: 'kennissessie', id: kennissessieId },
          details: { questionId, answers },
        });
      }
      return kennissessieId;
    });
  }
}
