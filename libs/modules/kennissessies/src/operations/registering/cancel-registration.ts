import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { decideCancellation } from '../../model/seating/seating.js';
import { loadForChange } from '../kennissessie-access.js';
import { FreePlace } from '../seats/free-place.js';
import { seatingRefusal } from '../seats/seating-refusal.js';

/** Somebody cannot come after all. Their seat goes to the first who waits, in the same transaction. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly freePlace: FreePlace,
  ) {}

  /** Gives the id of the registration. Throws NOT_FOUND, or CONFLICT: NOT_REGISTERED, NOT_OPEN or STARTED. */
  async run(actor: SignedIn, kennissessieId: string): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const decision = decideCancellation(facts, own?.status ?? null, now);
      if (decision.outcome === 'refused' || !own) {
        throw seatingRefusal(decision.outcome === 'refused' ? decision.reason : 'NOT_REGISTERED');
      }
      if (decision.outcome !== 'already') await this.freePlace.run(tx, own, actor.persoonId);
      return own.id;
    });
  }
}
