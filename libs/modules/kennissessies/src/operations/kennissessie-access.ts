import type { NetwerkStanding } from '@academie/contracts';
import { type Actor, forbidden, isId, notFound, persoonIdOf } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { type KennissessieFacts, mayManage, mayView } from '../kennissessies.policy.js';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { statusAt } from '../model/kennissessie-lifecycle.js';
import { KennissessiePersonEntity } from '../model/people/kennissessie-person.entity.js';
import { RegistrationEntity } from '../model/registration.entity.js';

/** A session that is about to change, the actor's own place in it, and the facts that rights are decided on. */
export interface LoadedKennissessie {
  readonly kennissessie: KennissessieEntity;
  readonly own: RegistrationEntity | null;
  readonly facts: KennissessieFacts;
}

/**
 * Loads a session and locks it until the transaction ends: its counts and its registrations change together, and
 * everybody who wants a seat comes by one by one. Throws NOT_FOUND when it is not there for this actor. The standing is
 * asked for before the transaction, which would otherwise hold one connection while it waits for a second.
 */
export async function loadForChange(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  kennissessieId: string,
  now: Date,
): Promise<LoadedKennissessie> {
  // What has another form cannot exist, and PostgreSQL would call it a fault of ours.
  if (!isId(kennissessieId)) throw notFound();
  const kennissessie = await tx.getRepository(KennissessieEntity).findOne({
    where: { id: kennissessieId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!kennissessie) throw notFound();
  const persoonId = persoonIdOf(actor);
  const own = persoonId ? await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId }) : null;
  const people = persoonId
    ? await tx.getRepository(KennissessiePersonEntity).findBy({ kennissessieId, persoonId })
    : [];
  const facts: KennissessieFacts = {
    ...kennissessie,
    status: statusAt(kennissessie.status, kennissessie.endsAt, now),
    netwerk: placeIn(standing, kennissessie.netwerkId),
    registration: own?.status ?? null,
    lapsed: own?.lapsedAt != null,
    roles: people.map(({ role }) => role),
  };
  if (!mayView(actor, facts)) throw notFound();
  return { kennissessie, own, facts };
}

/** The same, for those who run the session; others who may see it get FORBIDDEN. */
export async function loadToManage(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  kennissessieId: string,
  now: Date,
): Promise<LoadedKennissessie> {
  const loaded = await loadForChange(tx, actor, standing, kennissessieId, now);
  if (!mayManage(actor, loaded.facts)) throw forbidden();
  return loaded;
}

/** What the actor's standing says about the netwerk of a session. */
export function placeIn(standing: NetwerkStanding, netwerkId: string | null): KennissessieFacts['netwerk'] {
  return netwerkId === null ? null : { hidden: standing.hidden.has(netwerkId), leads: standing.leads.has(netwerkId) };
}
