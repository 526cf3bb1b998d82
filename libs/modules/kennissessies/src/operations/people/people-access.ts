import { KennissessieStatus, type NetwerkStanding, PersonRole } from '@academie/contracts';
import { type Actor, forbidden, notFound } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { mayAppoint, mayManage } from '../../kennissessies.policy.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { type LoadedKennissessie, loadToManage } from '../kennissessie-access.js';
import { loadReeksToManage } from '../reeksen/reeks-access.js';

/** Who may change the people in this role: speakers, whoever runs it; who organises along, the organiser. */
export function mayChange(role: PersonRole, actor: Actor, { facts }: LoadedKennissessie): boolean {
  return role === PersonRole.CO_ORGANIZER ? mayAppoint(actor, facts) : mayManage(actor, facts);
}

/**
 * The sessions that a change of people is for: this one, or with `wholeReeks` also those of its series that are not
 * over. Locked, in order of start, each of them one in which the actor may change this. Throws NOT_FOUND or FORBIDDEN.
 */
export async function sessionsToStaff(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  { kennissessieId, wholeReeks, role }: { kennissessieId: string; wholeReeks: boolean; role: PersonRole },
  now: Date,
): Promise<LoadedKennissessie[]> {
  if (!wholeReeks) {
    const loaded = await loadToManage(tx, actor, standing, kennissessieId, now);
    if (!mayChange(role, actor, loaded)) throw forbidden();
    return [loaded];
  }
  // Without a lock: the locks are taken in one order, the series first.
  const found = await tx.getRepository(KennissessieEntity).findOneBy({ id: kennissessieId });
  if (!found) throw notFound();
  if (!found.reeksId) {
    return sessionsToStaff(tx, actor, standing, { kennissessieId, wholeReeks: false, role }, now);
  }
  const { sessions } = await loadReeksToManage(tx, actor, standing, found.reeksId, now);
  const own = sessions.find(({ kennissessie }) => kennissessie.id === kennissessieId);
  if (!own || !mayChange(role, actor, own)) throw forbidden();
  return sessions.filter((session) => (session === own || isOpen(session)) && mayChange(role, actor, session));
}

function isOpen({ facts }: LoadedKennissessie): boolean {
  return facts.status === KennissessieStatus.DRAFT || facts.status === KennissessieStatus.PUBLISHED;
}
