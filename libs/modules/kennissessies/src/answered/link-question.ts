import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, isId, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { loadToManage } from '../operations/kennissessie-access.js';
import { type QuestionRef, Questions } from './questions.js';

/** The organiser says that the session answers a question, or that it does not after all. */
@Injectable()
export class LinkQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly questions: Questions,
  ) {}

  /** Throws NOT_FOUND (also for a question that the organiser may not see), FORBIDDEN or CONFLICT. Twice is once. */
  async run(actor: SignedIn, kennissessieId: string, { kind, id }: QuestionRef, linked: boolean): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const cards = isId(id) ? await this.questions.cards(actor, [{ kind, id }]) : null;
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (!cards?.has(id)) throw notFound();
      if (linked && facts.status === KennissessieStatus.CANCELLED) {
        throw conflict('CANCELLED', 'Deze sessie gaat niet door, en kan dus geen vraag beantwoorden.');
      }
      await tx.query(
        linked
          ? `insert into kennissessies.answered_question (kennissessie_id, kind, question_id, linked_by, linked_at)
             values ($1, $2, $3, $4, $5) on conflict do nothing`
          : `delete from kennissessies.answered_question where kennissessie_id = $1 and kind = $2 and question_id = $3`,
        linked ? [kennissessieId, kind, id, actor.persoonId, now] : [kennissessieId, kind, id],
      );
    });
  }
}
