import { NetwerkDirectory } from '@academie/contracts';
import { Clock, forbidden, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';
import { mayCreate } from '../../kennissessies.policy.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import type { KennissessieDetails } from '../../model/kennissessie-input.js';
import { newDraft } from '../create-kennissessie.js';
import { loadToManage } from '../kennissessie-access.js';
import { CopiesAlong } from '../reeksen/copies-along.js';
import { ResolveDetails } from '../resolve-details.js';

/** The organiser holds a session again: a draft with other times, and with all that the first one has. */
@Injectable()
export class CopyKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
    private readonly providers: Providers,
  ) {}

  /** Gives the id of the copy. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async run(actor: SignedIn, kennissessieId: string, details: KennissessieDetails): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    if (!mayCreate(actor, standing.leads.size > 0)) throw forbidden();
    const values = (await this.resolve.run(actor, standing, details)).valuesFor(null);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await loadToManage(tx, actor, standing, kennissessieId, now);
      const copy = newDraft(values, actor.persoonId, now);
      await tx.getRepository(KennissessieEntity).insert(copy);
      for (const along of this.providers.of(CopiesAlong)) {
        await along.copy(tx, kennissessieId, [copy.id], actor.persoonId);
      }
      return copy.id;
    });
  }
}
