import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { KennissessieDetails } from '../model/kennissessie-input.js';
import { transition } from '../model/kennissessie-lifecycle.js';
import { aspectsOf } from '../model/reeksen/reeks-change.js';
import { ApplyDetails, changedKeys } from './apply-details.js';
import { loadToManage } from './kennissessie-access.js';
import { ResolveDetails } from './resolve-details.js';
import { loadRoom } from './seats/load-room.js';

/** The organiser changes a session. One of a reeks differs from the others in this, from now on. */
@Injectable()
export class UpdateKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
    private readonly apply: ApplyDetails,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, CONFLICT (it is over or off) or INVALID_INPUT (also: fewer places than are taken). */
  async run(actor: SignedIn, kennissessieId: string, details: KennissessieDetails): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const resolved = await this.resolve.run(actor, standing, details);
    const now = this.clock.now();

    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      transition(facts.status, 'edit');
      const { pools } = await loadRoom(tx, kennissessieId, now);
      const keptCount = pools.filter(({ opened }) => !opened).reduce((sum, { places }) => sum + places, 0);
      const values = resolved.valuesFor({ ...kennissessie, keptCount });
      const own = kennissessie.reeksId ? aspectsOf(changedKeys(kennissessie, values)) : [];
      const deviations = [...new Set([...kennissessie.deviations, ...own])];
      await this.apply.run(tx, kennissessie, values, deviations, actor.persoonId);
    });
  }
}
