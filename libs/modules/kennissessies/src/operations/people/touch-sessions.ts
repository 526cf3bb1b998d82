import type { Tx } from '@academie/platform/database';
import { In } from 'typeorm';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';

/** Who speaks is part of what calendars show: a feed says that these sessions changed. Nobody is mailed for it. */
export async function touchSessions(tx: Tx, kennissessieIds: readonly string[], now: Date): Promise<void> {
  await tx.getRepository(KennissessieEntity).update({ id: In([...kennissessieIds]) }, { updatedAt: now });
}
