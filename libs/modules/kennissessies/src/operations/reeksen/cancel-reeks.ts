import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { CancelKennissessie } from '../cancel-kennissessie.js';
import { loadReeksToManage } from './reeks-access.js';

/** What became of the rest of a series. */
export interface CancelledReeks {
  readonly cancelled: number;
  /** Drafts, of which nobody had heard, are simply gone. */
  readonly deleted: number;
}

/** The organiser calls off everything of a series that is still to come. What was held, stays. */
@Injectable()
export class CancelReeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly cancel: CancelKennissessie,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (a reason is needed), or CONFLICT when nothing is to come. */
  async run(actor: SignedIn, reeksId: string, reason: string): Promise<CancelledReeks> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { sessions } = await loadReeksToManage(tx, actor, standing, reeksId, now);
      const drafts = sessions.filter(({ facts }) => facts.status === KennissessieStatus.DRAFT);
      const coming = sessions.filter(
        ({ kennissessie, facts }) => facts.status === KennissessieStatus.PUBLISHED && kennissessie.startsAt > now,
      );
      if (drafts.length + coming.length === 0) {
        throw conflict('NOTHING_TO_CANCEL', 'Van deze reeks komt er geen sessie meer.');
      }
      for (const session of coming) await this.cancel.within(tx, actor, session, reason, now);
      for (const { kennissessie } of drafts) await tx.getRepository(KennissessieEntity).delete(kennissessie.id);
      return { cancelled: coming.length, deleted: drafts.length };
    });
  }
}
