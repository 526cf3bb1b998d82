import { type Actor, notFound, persoonIdOf } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { MembershipEntity } from '../model/membership.entity.js';
import { NetwerkEntity } from '../model/netwerk.entity.js';
import { mayView, type NetwerkFacts } from '../netwerken.policy.js';

/** A netwerk that is about to change, the actor's own place in it, and the facts that rights are decided on. */
export interface LoadedNetwerk {
  readonly netwerk: NetwerkEntity;
  readonly own: MembershipEntity | null;
  readonly facts: NetwerkFacts;
}

/**
 * Loads a netwerk and locks it until the transaction ends: its member count and its memberships change together. Throws
 * NOT_FOUND when it is not there for this actor.
 */
export async function loadNetwerkForChange(tx: Tx, actor: Actor, netwerkId: string): Promise<LoadedNetwerk> {
  const netwerk = await tx.getRepository(NetwerkEntity).findOne({
    where: { id: netwerkId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!netwerk) throw notFound();
  const persoonId = persoonIdOf(actor);
  const own = persoonId ? await tx.getRepository(MembershipEntity).findOneBy({ netwerkId, persoonId }) : null;
  const facts: NetwerkFacts = { access: netwerk.access, status: netwerk.status, membership: own };
  if (!mayView(actor, facts)) throw notFound();
  return { netwerk, own, facts };
}

/** The count of members is part of every list, so it is kept, in the transaction that changes it. */
export async function changeMemberCount(tx: Tx, netwerkId: string, by: 1 | -1): Promise<void> {
  await tx.getRepository(NetwerkEntity).increment({ id: netwerkId }, 'memberCount', by);
}
