import { notFound, type SignedIn } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { WerkgroepMembershipEntity } from '../model/membership.entity.js';
import { WerkgroepEntity } from '../model/werkgroep.entity.js';
import { mayView, type WerkgroepFacts } from '../werkgroepen.policy.js';

/** A werkgroep that is about to change, the actor's own place in it, and the facts that rights are decided on. */
export interface LoadedWerkgroep {
  readonly werkgroep: WerkgroepEntity;
  readonly own: WerkgroepMembershipEntity | null;
  readonly facts: WerkgroepFacts;
}

/**
 * Loads a werkgroep and locks it until the transaction ends: its member count and its memberships change together.
 * Throws NOT_FOUND when it is not there for this actor.
 */
export async function loadWerkgroepForChange(tx: Tx, actor: SignedIn, werkgroepId: string): Promise<LoadedWerkgroep> {
  const werkgroep = await tx.getRepository(WerkgroepEntity).findOne({
    where: { id: werkgroepId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!werkgroep) throw notFound();
  const { persoonId } = actor;
  const own = await tx.getRepository(WerkgroepMembershipEntity).findOneBy({ werkgroepId, persoonId });
  const facts: WerkgroepFacts = { phase: werkgroep.phase, membership: own };
  if (!mayView(actor, facts)) throw notFound();
  return { werkgroep, own, facts };
}
