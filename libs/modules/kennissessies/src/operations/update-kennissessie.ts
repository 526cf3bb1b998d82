import { isDeepStrictEqual } from 'node:util';
import { KennissessieStatus, kennissessieMoved, kennissessieReworded, NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import type { KennissessieDetails } from '../model/kennissessie-input.js';
import { transition } from '../model/kennissessie-lifecycle.js';
import { loadToManage } from './kennissessie-access.js';
import { type DetailValues, ResolveDetails } from './resolve-details.js';
import { loadRoom } from './seats/load-room.js';
import { PromoteWaiting } from './seats/promote-waiting.js';

/** What a calendar must know. */
const MOVES = [
  'startsAt',
  'endsAt',
  'form',
  'location',
  'onlineUrl',
] as const satisfies readonly (keyof DetailValues)[];

/** The organiser changes a session. More places go to those who wait, at once. */
@Injectable()
export class UpdateKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
    private readonly promoteWaiting: PromoteWaiting,
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
      const changed = keysOf(values).filter((key) => !isDeepStrictEqual(values[key], kennissessie[key]));
      if (changed.length === 0) return;

      const isPublished = kennissessie.status === KennissessieStatus.PUBLISHED;
      const revision = kennissessie.revision + (isPublished ? 1 : 0);
      await tx.getRepository(KennissessieEntity).update(kennissessieId, { ...values, revision, updatedAt: now });
      if (!isPublished) return;

      const moved = MOVES.some((key) => changed.includes(key));
      const event = moved ? kennissessieMoved({ kennissessieId }) : kennissessieReworded({ kennissessieId });
      await this.events.record(tx, event, actor.persoonId);
      await this.promoteWaiting.run(tx, kennissessieId, actor.persoonId);
    });
  }
}

function keysOf(values: DetailValues): (keyof DetailValues)[] {
  return Object.keys(values) as (keyof DetailValues)[];
}
