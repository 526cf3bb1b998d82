import { KennissessieStatus, NetwerkDirectory, questionAdded } from '@academie/contracts';
import { Clock, conflict, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { transition } from '../../model/kennissessie-lifecycle.js';
import { QuestionEntity } from '../../model/questions/question.entity.js';
import {
  MOST_QUESTIONS,
  type QuestionDetails,
  questionProblems,
  tidyQuestion,
} from '../../model/questions/question-input.js';
import { loadToManage } from '../kennissessie-access.js';

/** The organiser asks one more thing of those who register. It comes last. */
@Injectable()
export class AddQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the question. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, or CONFLICT: over, off, or enough asked. */
  async run(actor: SignedIn, kennissessieId: string, details: QuestionDetails): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const values = tidyQuestion(details);
    return this.unitOfWork.run(async (tx) => {
      const { facts } = await loadToManage(tx, actor, standing, kennissessieId, this.clock.now());
      transition(facts.status, 'edit');
      const problems = questionProblems(values, null);
      if (problems.length > 0) throw invalidInput(problems);
      const questions = tx.getRepository(QuestionEntity);
      const asked = await questions.countBy({ kennissessieId });
      if (asked >= MOST_QUESTIONS) {
        throw conflict('ENOUGH_ASKED', `U stelt al ${MOST_QUESTIONS} vragen. Verwijder eerst een vraag.`);
      }
      const id = newId();
      await questions.insert({
        ...values,
        options: [...values.options],
        id,
        kennissessieId,
        position: asked + 1,
        forgottenCount: 0,
        forgottenAt: null,
      });
      if (facts.status === KennissessieStatus.PUBLISHED) {
        await this.events.record(tx, questionAdded({ questionId: id, kennissessieId }), actor.persoonId);
      }
      return id;
    });
  }
}
