import type { NetwerkStanding } from '@academie/contracts';
import { type Actor, forbidden, isId, notFound } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { type IdeeFacts, mayManageIdee, mayViewIdee } from '../../ideeen.policy.js';
import { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';
import { placeIn } from '../kennissessie-access.js';

/** A session without a date that is about to change, and the facts that rights are decided on. */
export interface LoadedIdee {
  readonly idee: SessieIdeeEntity;
  readonly facts: IdeeFacts;
}

/** Loads and locks it: its count and its list change together. Throws NOT_FOUND when it is not there for this actor. */
export async function loadIdee(tx: Tx, actor: Actor, standing: NetwerkStanding, ideeId: string): Promise<LoadedIdee> {
  const idee = isId(ideeId)
    ? await tx.getRepository(SessieIdeeEntity).findOne({ where: { id: ideeId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!idee) throw notFound();
  const facts: IdeeFacts = { ...idee, netwerk: placeIn(standing, idee.netwerkId) };
  if (!mayViewIdee(actor, facts)) throw notFound();
  return { idee, facts };
}

/** The same, for those who run it; others who may see it get FORBIDDEN. */
export async function loadIdeeToManage(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  ideeId: string,
): Promise<LoadedIdee> {
  const loaded = await loadIdee(tx, actor, standing, ideeId);
  if (!mayManageIdee(actor, loaded.facts)) throw forbidden();
  return loaded;
}
