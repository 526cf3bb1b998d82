import { OrganisatieDirectory } from '@academie/contracts';
import { forbidden, notFound, type SignedIn } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { speaksForGemeente } from '../kennisagenda.policy.js';
import { KennisvraagEntity } from '../model/kennisvraag.entity.js';

/** Loads a kennisvraag and locks it until the transaction ends: its support and the count of it change together. */
export async function loadKennisvraagForChange(tx: Tx, id: string): Promise<KennisvraagEntity> {
  const kennisvraag = await tx.getRepository(KennisvraagEntity).findOne({
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!kennisvraag) throw notFound();
  return kennisvraag;
}

/** The gemeente that the actor speaks for. Throws FORBIDDEN for those who do not work for one. */
export async function gemeenteOf(actor: SignedIn, organisaties: OrganisatieDirectory): Promise<string> {
  const { organisatieId } = actor;
  const card = organisatieId ? (await organisaties.byIds([organisatieId])).get(organisatieId) : undefined;
  if (!organisatieId || !speaksForGemeente(actor, { organisatieSoort: card?.soort ?? null })) {
    throw forbidden('Alleen wie voor een gemeente werkt, kan aangeven dat een vraag ook daar speelt.');
  }
  return organisatieId;
}
