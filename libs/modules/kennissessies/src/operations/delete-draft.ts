import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { loadToManage } from './kennissessie-access.js';

/** The organiser throws a draft away: nobody had heard of it, so nobody has to hear that it is gone. */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it is no draft any more. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadToManage(tx, actor, standing, kennissessieId, this.clock.now());
      if (facts.status !== KennissessieStatus.DRAFT) {
        throw conflict('ALREADY_PUBLISHED', 'Deze sessie is al gepubliceerd. U kunt haar wel afgelasten.');
      }
      await tx.getRepository(KennissessieEntity).delete(kennissessieId);
    });
  }
}
