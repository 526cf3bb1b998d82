import { Clock, isId, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { decideCancellation } from '../../model/seating/seating.js';
import { FreePlace } from '../seats/free-place.js';
import { seatingRefusal } from '../seats/seating-refusal.js';

/** Who registered a colleague takes that back. The seat goes to the first who waits, in the same transaction. */
@Injectable()
export class CancelForColleague {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly freePlace: FreePlace,
  ) {}

  /** Throws NOT_FOUND when it is not a registration that the actor made, or CONFLICT: NOT_OPEN or STARTED. */
  async run(actor: SignedIn, registrationId: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const registrations = tx.getRepository(RegistrationEntity);
      const mine = { id: registrationId, registeredBy: actor.persoonId };
      const found = isId(registrationId) ? await registrations.findOneBy(mine) : null;
      if (!found) throw notFound();
      const kennissessie = await tx.getRepository(KennissessieEntity).findOneOrFail({
        where: { id: found.kennissessieId },
        lock: { mode: 'pessimistic_write' },
      });
      // Read again: while we waited for the lock they may have registered themselves, and then it is theirs.
      const own = await registrations.findOneBy(mine);
      if (!own) throw notFound();
      const facts = { ...kennissessie, status: statusAt(kennissessie.status, kennissessie.endsAt, now) };
      const decision = decideCancellation(facts, own.status, now);
      if (decision.outcome === 'refused') throw seatingRefusal(decision.reason);
      if (decision.outcome !== 'already') await this.freePlace.run(tx, own, actor.persoonId);
    });
  }
}
