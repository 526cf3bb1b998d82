import { NetwerkDirectory, sessieIdeeChanged } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { IdeeDetails } from '../../model/ideeen/idee-input.js';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';
import { loadIdeeToManage } from './idee-access.js';
import { ResolveIdee } from './resolve-idee.js';

/** The organiser describes it better. Who is interested stays so. */
@Injectable()
export class ChangeIdee {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveIdee,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, or CONFLICT: it has a date or is withdrawn. */
  async run(actor: SignedIn, ideeId: string, details: IdeeDetails): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const netwerkId = await this.unitOfWork.run(
      async (tx) => (await loadIdeeToManage(tx, actor, standing, ideeId)).idee.netwerkId,
    );
    // Asked outside the transaction, which would otherwise hold one connection while it waits for a second.
    const values = await this.resolve.run(actor, standing, details, netwerkId);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadIdeeToManage(tx, actor, standing, ideeId);
      ideeAfter(facts, 'change');
      await tx.getRepository(SessieIdeeEntity).update(ideeId, { ...values, updatedAt: this.clock.now() });
      await this.events.record(tx, sessieIdeeChanged({ ideeId }), actor.persoonId);
    });
  }
}
