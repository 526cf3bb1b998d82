import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';
import type { KennissessieDetails } from '../../model/kennissessie-input.js';
import { CreateKennissessie } from '../create-kennissessie.js';
import { loadIdeeToManage } from './idee-access.js';

/** The organiser sets a date: it becomes a draft, of which nobody hears until it is published. */
@Injectable()
export class PlanIdee {
  constructor(
    private readonly create: CreateKennissessie,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, or CONFLICT: it has a date already. */
  async run(actor: SignedIn, ideeId: string, details: KennissessieDetails): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const made = await this.create.run(actor, details, async (tx, { id: kennissessieId }) => {
      const { facts } = await loadIdeeToManage(tx, actor, standing, ideeId);
      ideeAfter(facts, 'plan');
      await tx.getRepository(SessieIdeeEntity).update(ideeId, { kennissessieId, updatedAt: this.clock.now() });
    });
    return made.id;
  }
}
