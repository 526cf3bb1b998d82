import { kennissessiePublished, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { transition } from '../model/kennissessie-lifecycle.js';
import { RegisterInterested } from './ideeen/register-interested.js';
import { type LoadedKennissessie, loadToManage } from './kennissessie-access.js';
import { AnnounceSpeakers } from './people/announce-speakers.js';
import { PreInviteWaiting } from './seats/pre-invite-waiting.js';

/** The organiser makes a draft known: from now on people can register. Who waited for its date is registered first. */
@Injectable()
export class PublishKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly preInvite: PreInviteWaiting,
    private readonly registerInterested: RegisterInterested,
    private readonly announceSpeakers: AnnounceSpeakers,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it is no draft, or its time has passed. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const loaded = await loadToManage(tx, actor, standing, kennissessieId, now);
      await this.within(tx, actor, loaded, now);
      await this.announceSpeakers.run(tx, [kennissessieId], actor.persoonId);
    });
  }

  /** The same, as part of a transaction that has loaded and locked it. The speakers hear of it from the caller. */
  async within(tx: Tx, actor: SignedIn, { kennissessie, facts }: LoadedKennissessie, now: Date): Promise<void> {
    const kennissessieId = kennissessie.id;
    const status = transition(facts.status, 'publish');
    if (kennissessie.startsAt <= now) {
      throw conflict('STARTED', 'De begintijd is al voorbij. Kies eerst een tijd in de toekomst.');
    }
    await tx.getRepository(KennissessieEntity).update(kennissessieId, { status, updatedAt: now });
    await this.events.record(tx, kennissessiePublished({ kennissessieId }), actor.persoonId);
    await this.preInvite.run(tx, kennissessie, actor.persoonId);
    await this.registerInterested.run(tx, { ...kennissessie, status }, actor.persoonId);
  }
}
