import { type Actor, isId, newId, notFound } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { mayView, type Reach } from '../loket.policy.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventEntity, type LeervraagEventKind } from '../model/leervraag-event.entity.js';

/**
 * Loads a leervraag and locks it until the transaction ends: of two people who take or answer it at the same time, the
 * second one sees what the first one did. Throws NOT_FOUND when it is not there for this actor.
 */
export async function loadLeervraagForChange(
  tx: Tx,
  actor: Actor,
  reach: Reach,
  leervraagId: string,
): Promise<LeervraagEntity> {
  if (!isId(leervraagId)) throw notFound();
  const leervraag = await tx.getRepository(LeervraagEntity).findOne({
    where: { id: leervraagId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!leervraag || !mayView(actor, leervraag, reach)) throw notFound();
  return leervraag;
}

/** What happened, for the timeline that the asker sees. */
export interface Happening {
  readonly leervraagId: string;
  readonly kind: LeervraagEventKind;
  readonly at: Date;
  readonly actorId: string | null;
  readonly adviseurId?: string | null;
  readonly organisatieId?: string | null;
  readonly netwerkId?: string | null;
}

/** Adds a line to the timeline, in the transaction that made it true. */
export async function addToTimeline(tx: Tx, happening: Happening): Promise<void> {
  const nowhere = { adviseurId: null, organisatieId: null, netwerkId: null };
  await tx.getRepository(LeervraagEventEntity).insert({ id: newId(), ...nowhere, ...happening });
}
