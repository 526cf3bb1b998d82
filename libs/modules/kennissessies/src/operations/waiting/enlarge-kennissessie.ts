import { KennissessieStatus, kennissessieReworded, NetwerkDirectory } from '@academie/contracts';
import { Clock, invalidInput, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { transition } from '../../model/kennissessie-lifecycle.js';
import { loadToManage } from '../kennissessie-access.js';
import { PromoteWaiting } from '../seats/promote-waiting.js';

const MOST_PLACES = 100_000;

/** The organiser found a larger room: those who wait move up at once. */
@Injectable()
export class EnlargeKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, CONFLICT (it is over or off) or INVALID_INPUT (not more places than there are). */
  async run(actor: SignedIn, kennissessieId: string, capacity: number): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      transition(facts.status, 'edit');
      const least = (kennissessie.capacity ?? MOST_PLACES) + 1;
      if (!Number.isInteger(capacity) || capacity < least || capacity > MOST_PLACES) {
        const message = `Vul een aantal in van ${least} of meer. Zo veel plaatsen heeft de sessie straks in totaal.`;
        throw invalidInput([{ path: 'capacity', message }]);
      }
      const isPublished = kennissessie.status === KennissessieStatus.PUBLISHED;
      const revision = kennissessie.revision + (isPublished ? 1 : 0);
      await tx.getRepository(KennissessieEntity).update(kennissessieId, { capacity, revision, updatedAt: now });
      if (!isPublished) return;
      await this.events.record(tx, kennissessieReworded({ kennissessieId }), actor.persoonId);
      await this.promoteWaiting.run(tx, kennissessieId, actor.persoonId);
    });
  }
}
