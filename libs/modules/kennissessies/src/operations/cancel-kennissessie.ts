import { kennissessieCancelled, NetwerkDirectory } from '@academie/contracts';
import { Clock, invalidInput, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { transition } from '../model/kennissessie-lifecycle.js';
import { dateOf } from './apply-details.js';
import { type LoadedKennissessie, loadToManage } from './kennissessie-access.js';

/** Everybody who registered gets to read it. */
const LONGEST_REASON = 1000;

/** The organiser calls a session off. Registrations stay as they are: they tell who must hear of it. */
@Injectable()
export class CancelKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (a reason is needed) or CONFLICT (a draft, over, or off already). */
  async run(actor: SignedIn, kennissessieId: string, reason: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const loaded = await loadToManage(tx, actor, standing, kennissessieId, now);
      await this.within(tx, actor, loaded, reason, now);
    });
  }

  /** The same, as part of a transaction that has loaded and locked it. */
  async within(
    tx: Tx,
    actor: SignedIn,
    { kennissessie, facts }: LoadedKennissessie,
    reason: string,
    now: Date,
  ): Promise<void> {
    const why = reason.trim();
    const status = transition(facts.status, 'cancel');
    if (why === '') {
      throw invalidInput([{ path: 'reason', message: 'Schrijf op waarom de sessie niet doorgaat.' }]);
    }
    if (why.length > LONGEST_REASON) {
      throw invalidInput([{ path: 'reason', message: 'Gebruik ten hoogste 1.000 tekens.' }]);
    }
    await tx.getRepository(KennissessieEntity).update(kennissessie.id, {
      status,
      cancelReason: why,
      cancelledAt: now,
      revision: kennissessie.revision + 1,
      updatedAt: now,
    });
    await this.events.record(tx, kennissessieCancelled({ ...dateOf(kennissessie), reason: why }), actor.persoonId);
  }
}
