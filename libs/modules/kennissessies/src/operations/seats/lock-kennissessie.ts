import type { Tx } from '@academie/platform/database';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';

/** Locks a session for who acts without an actor: a job, or whoever holds a link. Null when it is gone. */
export function lockKennissessie(tx: Tx, id: string): Promise<KennissessieEntity | null> {
  return tx.getRepository(KennissessieEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
}
