import { kennissessieRestored, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { transition } from '../model/kennissessie-lifecycle.js';
import { loadToManage } from './kennissessie-access.js';
import { PromoteWaiting } from './seats/promote-waiting.js';

/** A session that was called off goes on after all. Its registrations stood as they were, so everybody keeps their place. */
@Injectable()
export class RestoreKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it is not off, or it would have begun. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      const status = transition(facts.status, 'restore');
      if (kennissessie.startsAt <= now) {
        throw conflict('STARTED', 'De begintijd is al voorbij. Plan een nieuwe sessie.');
      }
      await tx.getRepository(KennissessieEntity).update(kennissessieId, {
        status,
        cancelReason: null,
        cancelledAt: null,
        revision: kennissessie.revision + 1,
        updatedAt: now,
      });
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'kennissessie.restored',
        subject: { kind: 'kennissessie', id: kennissessieId },
      });
      await this.events.record(tx, kennissessieRestored({ kennissessieId }), actor.persoonId);
      // While it was off nobody moved up, also when an offer passed.
      await this.promoteWaiting.run(tx, kennissessieId, actor.persoonId);
    });
  }
}
