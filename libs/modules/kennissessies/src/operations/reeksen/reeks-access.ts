import type { NetwerkStanding } from '@academie/contracts';
import { type Actor, forbidden, notFound, persoonIdOf } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { type KennissessieFacts, mayManage, mayView } from '../../kennissessies.policy.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { KennissessiePersonEntity } from '../../model/people/kennissessie-person.entity.js';
import { ReeksEntity } from '../../model/reeksen/reeks.entity.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { type LoadedKennissessie, placeIn } from '../kennissessie-access.js';

/** A series that is about to change: the sessions of it that the actor runs, in order of start. */
export interface LoadedReeks {
  readonly reeks: ReeksEntity;
  readonly sessions: readonly LoadedKennissessie[];
}

/**
 * Loads a series and locks it: first the series, then its sessions in the order of their ids, so that two who change
 * it wait for each other instead of holding each other up. Throws NOT_FOUND when the actor may see none of it, and
 * FORBIDDEN when they run none of it.
 */
export async function loadReeksToManage(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  reeksId: string,
  now: Date,
): Promise<LoadedReeks> {
  // Not the lock of a delete: who changes one session twice has its reference to the series checked, and must not wait.
  const reeks = await tx
    .getRepository(ReeksEntity)
    .findOne({ where: { id: reeksId }, lock: { mode: 'for_no_key_update' } });
  if (!reeks) throw notFound();
  const kennissessies = await tx
    .getRepository(KennissessieEntity)
    .find({ where: { reeksId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const loaded = await withFacts(tx, actor, standing, kennissessies, now);
  if (!loaded.some(({ facts }) => mayView(actor, facts))) throw notFound();
  const sessions = loaded.filter(({ facts }) => mayManage(actor, facts)).sort(byStart);
  if (sessions.length === 0) throw forbidden();
  return { reeks, sessions };
}

async function withFacts(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  kennissessies: readonly KennissessieEntity[],
  now: Date,
): Promise<LoadedKennissessie[]> {
  const persoonId = persoonIdOf(actor);
  if (persoonId === null || kennissessies.length === 0) return [];
  const reeksId = kennissessies[0]?.reeksId ?? '';
  const [registrations, people] = [
    await tx
      .getRepository(RegistrationEntity)
      .createQueryBuilder('r')
      .innerJoin(KennissessieEntity, 'k', 'k.id = r.kennissessieId')
      .where('k.reeksId = :reeksId and r.persoonId = :persoonId', { reeksId, persoonId })
      .getMany(),
    await tx
      .getRepository(KennissessiePersonEntity)
      .createQueryBuilder('p')
      .innerJoin(KennissessieEntity, 'k', 'k.id = p.kennissessieId')
      .where('k.reeksId = :reeksId and p.persoonId = :persoonId', { reeksId, persoonId })
      .getMany(),
  ];
  return kennissessies.map((kennissessie) => {
    const own = registrations.find(({ kennissessieId }) => kennissessieId === kennissessie.id) ?? null;
    const facts: KennissessieFacts = {
      ...kennissessie,
      status: statusAt(kennissessie.status, kennissessie.endsAt, now),
      netwerk: placeIn(standing, kennissessie.netwerkId),
      registration: own?.status ?? null,
      lapsed: own?.lapsedAt != null,
      roles: people.filter(({ kennissessieId }) => kennissessieId === kennissessie.id).map(({ role }) => role),
    };
    return { kennissessie, own, facts };
  });
}

function byStart({ kennissessie: a }: LoadedKennissessie, { kennissessie: b }: LoadedKennissessie): number {
  return a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1);
}
