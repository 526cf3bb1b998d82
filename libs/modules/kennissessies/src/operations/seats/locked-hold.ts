import type { Tx } from '@academie/platform/database';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import type { Hold } from './hold-places.js';

/** A held place with why it is held. */
export interface LockedHold extends Hold {
  readonly kennissessie: KennissessieEntity;
  readonly registrationId: string | null;
  readonly reservationId: string | null;
  readonly expiresAt: Date | null;
}

const HOLD = `select id, kennissessie_id as "kennissessieId", pool_id as "poolId", registration_id as "registrationId",
  reservation_id as "reservationId", expires_at as "expiresAt" from kennissessies.place_hold where id = $1`;

/** Locks the session of a held place, and gives the place as it is behind that lock; null when it is held no more. */
export async function lockedHold(tx: Tx, holdId: string): Promise<LockedHold | null> {
  const [before]: Omit<LockedHold, 'kennissessie'>[] = await tx.query(HOLD, [holdId]);
  if (!before) return null;
  const kennissessie = await tx.getRepository(KennissessieEntity).findOneOrFail({
    where: { id: before.kennissessieId },
    lock: { mode: 'pessimistic_write' },
  });
  // Read again: somebody may have answered while we waited for the lock.
  const [hold]: Omit<LockedHold, 'kennissessie'>[] = await tx.query(HOLD, [holdId]);
  return hold ? { ...hold, kennissessie } : null;
}
