import { leervraagTaken, PersoonDirectory } from '@academie/contracts';
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

/** An adviseur takes a question on, so that no colleague works on it unaware. */
@Injectable()
export class TakeLeervraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly reach: LoketReach,
    private readonly personen: PersoonDirectory,
    private readonly clock: Clock,
  ) {}

  /** Taking what is already one's own changes nothing. Throws NOT_FOUND, FORBIDDEN or CONFLICT (with who was first). */
  async run(actor: SignedIn, leervraagId: string): Promise<void> {
    const reach = await this.reach.of(actor);
    const takenBy = await this.unitOfWork.run(async (tx) => {
      const leervraag = await loadLeervraagForChange(tx, actor, reach, leervraagId);
      if (!mayHandle(actor, leervraag)) throw forbidden();
      const status = afterAction(leervraag.status, 'take');
      if (!status) return leervraag.assigneeId;

      const takenAt = this.clock.now();
      await tx.getRepository(LeervraagEntity).update(leervraagId, { status, assigneeId: actor.persoonId, takenAt });
      await addToTimeline(tx, { leervraagId, kind: LeervraagEventKind.TAKEN, at: takenAt, actorId: actor.persoonId });
      await this.events.record(tx, leervraagTaken({ leervraagId, adviseurId: actor.persoonId }), actor.persoonId);
      return actor.persoonId;
    });
    if (takenBy === actor.persoonId) return;
    const name = takenBy ? (await this.personen.byIds([takenBy])).get(takenBy)?.name : null;
    throw conflict('ALREADY_TAKEN', `${name ?? 'Een collega'} heeft deze vraag al opgepakt.`);
  }
}
