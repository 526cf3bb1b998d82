import { type LeervraagOutcome, leervraagAnswered } from '@academie/contracts';
import { Clock, conflict, forbidden, hasRole, invalidInput, PlatformRole, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayAnswer } from '../loket.policy.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { afterAction } from '../model/lifecycle.js';
import { ANSWER, lengthProblem } from '../model/texts.js';
import { LoketReach } from '../reading/loket-reach.js';
import { addToTimeline, loadLeervraagForChange } from './leervraag-access.js';

/** An adviseur, or somebody it was routed to, answers. The outcome tells whether something new must be made. */
@Injectable()
export class AnswerLeervraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly reach: LoketReach,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT or CONFLICT (somebody answered before). */
  async run(actor: SignedIn, leervraagId: string, body: string, outcome: LeervraagOutcome): Promise<void> {
    const reach = await this.reach.of(actor);
    await this.unitOfWork.run(async (tx) => {
      const leervraag = await loadLeervraagForChange(tx, actor, reach, leervraagId);
      if (!mayAnswer(actor, leervraag, reach)) throw forbidden();
      const problems = lengthProblem('body', body, ANSWER);
      if (problems.length > 0) throw invalidInput(problems);
      const status = afterAction(leervraag.status, 'answer');
      if (!status) throw conflict('ALREADY_ANSWERED', 'Iemand anders heeft deze vraag al beantwoord.');

      const answeredAt = this.clock.now();
      const adviseurId = hasRole(actor, PlatformRole.ADVISEUR) ? actor.persoonId : null;
      await tx.getRepository(LeervraagEntity).update(leervraagId, {
        status,
        outcome,
        answer: body.trim(),
        answeredById: actor.persoonId,
        answeredAt,
        assigneeId: leervraag.assigneeId ?? adviseurId,
      });
      const { ANSWERED } = LeervraagEventKind;
      await addToTimeline(tx, { leervraagId, kind: ANSWERED, at: answeredAt, actorId: actor.persoonId });
      await this.events.record(tx, leervraagAnswered({ leervraagId }), actor.persoonId);
    });
  }
}
