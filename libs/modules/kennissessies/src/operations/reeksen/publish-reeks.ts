import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { AnnounceSpeakers } from '../people/announce-speakers.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { loadReeksToManage } from './reeks-access.js';

/** The organiser makes all drafts of a series known. Those whose time has passed stay drafts. */
@Injectable()
export class PublishReeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly publish: PublishKennissessie,
    private readonly announceSpeakers: AnnounceSpeakers,
  ) {}

  /** Gives how many were published. Throws NOT_FOUND, FORBIDDEN, or CONFLICT when there is nothing to publish. */
  async run(actor: SignedIn, reeksId: string): Promise<number> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { sessions } = await loadReeksToManage(tx, actor, standing, reeksId, now);
      const drafts = sessions.filter(
        ({ kennissessie, facts }) => facts.status === KennissessieStatus.DRAFT && kennissessie.startsAt > now,
      );
      if (drafts.length === 0) {
        throw conflict('NOTHING_TO_PUBLISH', 'Deze reeks heeft geen concepten die u nog kunt publiceren.');
      }
      for (const draft of drafts) await this.publish.within(tx, actor, draft, now);
      const ids = drafts.map(({ kennissessie }) => kennissessie.id);
      await this.announceSpeakers.run(tx, ids, actor.persoonId);
      return drafts.length;
    });
  }
}
