import { LeervraagStatus, leervraagClosed } from '@academie/contracts';
import { Clock, conflict, forbidden, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayHandle } from '../loket.policy.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { afterAction } from '../model/lifecycle.js';
import { LoketReach } from '../reading/loket-reach.js';
import { addToTimeline, loadLeervraagForChange } from './leervraag-access.js';

/** An adviseur puts an answered question away; the conversation about it ends. */
@Injectable()
export class CloseLeervraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly reach: LoketReach,
    private readonly clock: Clock,
  ) {}

  /** Closing twice changes nothing. Throws NOT_FOUND, FORBIDDEN, or CONFLICT while there is no answer. */
  async run(actor: SignedIn, leervraagId: string): Promise<void> {
    const reach = await this.reach.of(actor);
    await this.unitOfWork.run(async (tx) => {
      const leervraag = await loadLeervraagForChange(tx, actor, reach, leervraagId);
      if (!mayHandle(actor, leervraag)) throw forbidden();
      if (leervraag.status === LeervraagStatus.CLOSED) return;
      const status = afterAction(leervraag.status, 'close');
      if (!status) throw conflict('NOT_ANSWERED', 'Beantwoord de vraag eerst. Daarna kunt u hem afsluiten.');

      const closedAt = this.clock.now();
      await tx.getRepository(LeervraagEntity).update(leervraagId, { status, closedAt });
      await addToTimeline(tx, { leervraagId, kind: LeervraagEventKind.CLOSED, at: closedAt, actorId: actor.persoonId });
      await this.events.record(tx, leervraagClosed({ leervraagId }), actor.persoonId);
    });
  }
}
