import { berichtPosted, type RuimteRights } from '@academie/contracts';
import type { Tx } from '@academie/platform/database';
import type { Events } from '@academie/platform/events';
import { BerichtEntity } from '../model/bericht.entity.js';

/** A bericht after something was done with it, and what the actor may do in its ruimte. */
export interface BerichtOutcome {
  readonly bericht: BerichtEntity;
  readonly rights: RuimteRights;
}

export type NewBericht = Omit<BerichtEntity, 'editedAt' | 'deletedAt'>;

/** Writes a new bericht and records that it was posted. The caller holds the gesprek. */
export async function insertBericht(tx: Tx, events: Events, values: NewBericht): Promise<BerichtEntity> {
  const bericht: BerichtEntity = { ...values, editedAt: null, deletedAt: null };
  await tx.getRepository(BerichtEntity).insert(bericht);
  const { id: berichtId, gesprekId, authorId, replyToId } = bericht;
  await events.record(tx, berichtPosted({ berichtId, gesprekId, authorId, replyToId }), authorId);
  return bericht;
}
