import type { SeatRelease } from '@academie/contracts';
import { assertNever, Clock, notFound } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { type CancellationDecision, decideCancellation } from '../../model/seating/seating.js';
import { FreePlace } from './free-place.js';

/** Somebody let us know in another way than on the page that they cannot come. */
@Injectable()
export class ReleaseSeat {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly freePlace: FreePlace,
  ) {}

  async run(registrationId: string): Promise<SeatRelease> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const registrations = tx.getRepository(RegistrationEntity);
      const found = await registrations.findOneBy({ id: registrationId });
      if (!found) throw notFound();
      const kennissessie = await tx.getRepository(KennissessieEntity).findOneOrFail({
        where: { id: found.kennissessieId },
        lock: { mode: 'pessimistic_write' },
      });
      // Read again: what it was before the lock may have changed while we waited for it.
      const own = await registrations.findOneByOrFail({ id: registrationId });
      const facts = { ...kennissessie, status: statusAt(kennissessie.status, kennissessie.endsAt, now) };
      const outcome = releaseOf(decideCancellation(facts, own.status, now));
      if (outcome === 'freed' || outcome === 'stopped-waiting') {
        await this.freePlace.run(tx, own, own.persoonId);
      }
      return outcome;
    });
  }
}

function releaseOf(decision: CancellationDecision): SeatRelease {
  switch (decision.outcome) {
    case 'free-seat':
      return 'freed';
    case 'stop-waiting':
    case 'withdraw':
      return 'stopped-waiting';
    case 'already':
      return 'already';
    case 'refused':
      return decision.reason === 'STARTED' ? 'too-late' : 'not-open';
    default:
      return assertNever(decision);
  }
}
