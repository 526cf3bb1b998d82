import { NetwerkDirectory, sessieIdeeWithdrawn } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';
import { loadIdeeToManage } from './idee-access.js';

/** There will be no session. Who was interested hears it. */
@Injectable()
export class WithdrawIdee {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it has a date or is withdrawn already. */
  async run(actor: SignedIn, ideeId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadIdeeToManage(tx, actor, standing, ideeId);
      const status = ideeAfter(facts, 'withdraw');
      await tx.getRepository(SessieIdeeEntity).update(ideeId, { status, updatedAt: this.clock.now() });
      await this.events.record(tx, sessieIdeeWithdrawn({ ideeId }), actor.persoonId);
    });
  }
}
