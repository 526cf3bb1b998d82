import { isDeepStrictEqual } from 'node:util';
import { KennissessieStatus, kennissessieMoved, kennissessieReworded, type OfDate } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import type { ReeksAspect } from '../model/reeksen/reeks-change.js';
import type { DetailValues } from './resolve-details.js';
import { PromoteWaiting } from './seats/promote-waiting.js';

/** What a calendar must know. */
const MOVES = [
  'startsAt',
  'endsAt',
  'form',
  'location',
  'onlineUrl',
] as const satisfies readonly (keyof DetailValues)[];

/**
 * Gives a session other details, and tells what that means: it moved, or only its words changed. More places go to
 * those who wait, at once. Part of a transaction, behind the lock on the session.
 */
@Injectable()
export class ApplyDetails {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** True when something changed. `deviations` is how it differs from its reeks from now on. */
  async run(
    tx: Tx,
    kennissessie: KennissessieEntity,
    values: DetailValues,
    deviations: ReeksAspect[],
    actorId: string,
  ): Promise<boolean> {
    const changed = changedKeys(kennissessie, values);
    if (changed.length === 0) return false;

    const isPublished = kennissessie.status === KennissessieStatus.PUBLISHED;
    const revision = kennissessie.revision + (isPublished ? 1 : 0);
    const updatedAt = this.clock.now();
    await tx.getRepository(KennissessieEntity).update(kennissessie.id, { ...values, deviations, revision, updatedAt });
    if (!isPublished) return true;

    const kennissessieId = kennissessie.id;
    const moved = MOVES.some((key) => changed.includes(key));
    const event = moved ? kennissessieMoved(dateOf(kennissessie)) : kennissessieReworded({ kennissessieId });
    await this.events.record(tx, event, actorId);
    await this.promoteWaiting.run(tx, kennissessieId, actorId);
    return true;
  }
}

/** What an event says of a session: itself, and its reeks if it is a date of one. */
export function dateOf({ id, reeksId }: KennissessieEntity): OfDate {
  return reeksId ? { kennissessieId: id, reeksId } : { kennissessieId: id };
}

/** The details that are not what they were. */
export function changedKeys(before: DetailValues, after: DetailValues): (keyof DetailValues)[] {
  const keys = Object.keys(after) as (keyof DetailValues)[];
  return keys.filter((key) => !isDeepStrictEqual(after[key], before[key]));
}
