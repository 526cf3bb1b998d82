import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { type Actor, Clock, forbidden, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayCreate } from '../kennissessies.policy.js';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import type { KennissessieDetails } from '../model/kennissessie-input.js';
import { NEW_SEATING } from '../model/seating/registration-rules.js';
import { type DetailValues, ResolveDetails } from './resolve-details.js';

/** Somebody plans a session: a draft, of which nobody hears until it is published. */
@Injectable()
export class CreateKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
  ) {}

  /** Whether this actor may plan one at all. */
  async allows(actor: Actor): Promise<boolean> {
    if (actor.kind !== 'persoon') return false;
    const { leads } = await this.netwerken.standingOf(actor);
    return mayCreate(actor, leads.size > 0);
  }

  /**
   * Throws FORBIDDEN, INVALID_INPUT, or NOT_FOUND for a netwerk that does not exist for the actor. What must become true
   * together with the draft happens in `along`, in the same transaction.
   */
  async run(
    actor: SignedIn,
    details: KennissessieDetails,
    along?: (tx: Tx, made: KennissessieEntity) => Promise<void>,
  ): Promise<KennissessieEntity> {
    const standing = await this.netwerken.standingOf(actor);
    if (!mayCreate(actor, standing.leads.size > 0)) throw forbidden();
    const values = (await this.resolve.run(actor, standing, details)).valuesFor(null);
    const kennissessie = newDraft(values, actor.persoonId, this.clock.now());
    await this.unitOfWork.run(async (tx) => {
      await tx.getRepository(KennissessieEntity).insert(kennissessie);
      await along?.(tx, kennissessie);
    });
    return kennissessie;
  }
}

/** A session of which nobody has heard yet; on its own, or a date of a reeks. */
export function newDraft(
  values: DetailValues,
  organizerId: string,
  now: Date,
  reeksId: string | null = null,
): KennissessieEntity {
  return {
    ...values,
    id: newId(),
    status: KennissessieStatus.DRAFT,
    organizerId,
    reeksId,
    deviations: [],
    revision: 0,
    registeredCount: 0,
    waitlistCount: 0,
    ...NEW_SEATING,
    cancelReason: null,
    cancelledAt: null,
    attendanceClosedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
