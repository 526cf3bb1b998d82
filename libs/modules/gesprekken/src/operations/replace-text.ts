import { notFound } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { BerichtEntity } from '../model/bericht.entity.js';

/**
 * Holds a bericht until the transaction ends. The weaker lock, because a reply that is being posted refers to the row
 * while it holds the gesprek: with the stronger one the two could wait for each other.
 */
export async function lockBericht(tx: Tx, berichtId: string): Promise<BerichtEntity> {
  const bericht = await tx
    .getRepository(BerichtEntity)
    .findOne({ where: { id: berichtId }, lock: { mode: 'for_no_key_update' } });
  if (!bericht) throw notFound();
  return bericht;
}

/** Keeps the text as it was in the history, and writes what it is from now on. */
export async function replaceText(
  tx: Tx,
  before: BerichtEntity,
  after: Pick<BerichtEntity, 'body' | 'html'> & ({ editedAt: Date } | { deletedAt: Date }),
  changedBy: string,
): Promise<BerichtEntity> {
  const deleted = 'deletedAt' in after;
  await tx.query(
    `insert into gesprekken.bericht_version (bericht_id, version, body, change, changed_by, changed_at)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 from gesprekken.bericht_version where bericht_id = $1`,
    [before.id, before.body, deleted ? 'DELETED' : 'EDITED', changedBy, deleted ? after.deletedAt : after.editedAt],
  );
  await tx.getRepository(BerichtEntity).update({ id: before.id }, after);
  return { ...before, ...after };
}
