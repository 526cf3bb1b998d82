import { NetwerkDirectory, OrganisatieDirectory } from '@academie/contracts';
import { Clock, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { transition } from '../../model/kennissessie-lifecycle.js';
import { type KeptPlaces, type RegistrationRules, rulesProblems } from '../../model/seating/registration-rules.js';
import type { Pool } from '../../model/seating/room.js';
import { loadToManage } from '../kennissessie-access.js';
import { loadRoom } from '../seats/load-room.js';
import { PromoteWaiting } from '../seats/promote-waiting.js';

/** Everything that an organiser sets about registering. */
export interface NewRules extends RegistrationRules {
  readonly pools: readonly KeptPlaces[];
}

/** The organiser says who may register, until when, and how those who wait move up. What it sets free goes to them. */
@Injectable()
export class SetRegistrationRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, CONFLICT (it is over or off) or INVALID_INPUT. */
  async run(actor: SignedIn, kennissessieId: string, { pools, ...rules }: NewRules): Promise<void> {
    const [standing, known] = await Promise.all([
      this.netwerken.standingOf(actor),
      this.organisaties.byIds(pools.flatMap(({ organisatieId }) => organisatieId ?? [])),
    ]);
    const kept = pools.map((pool) => ({
      ...pool,
      organisatieId: pool.organisatieId !== null && known.has(pool.organisatieId) ? pool.organisatieId : null,
    }));
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      transition(facts.status, 'edit');
      const room = await loadRoom(tx, kennissessieId, now);
      const takenOf = (pool: KeptPlaces) => room.pools.find((one) => isSame(one, pool))?.taken ?? 0;
      const problems = rulesProblems(rules, kept, { ...kennissessie, takenOf });
      if (problems.length > 0) throw invalidInput(problems);

      await tx.getRepository(KennissessieEntity).update(kennissessieId, { ...rules, updatedAt: now });
      await this.keep(tx, kennissessieId, kept, room.pools);
      await this.promoteWaiting.run(tx, kennissessieId, actor.persoonId);
    });
  }

  /** A pool for the same people stays the same, with the seats in it; seats of one that goes become general ones. */
  private async keep(tx: Tx, kennissessieId: string, kept: readonly KeptPlaces[], before: readonly Pool[]) {
    const rows = kept.map((pool, position) => ({
      ...pool,
      position,
      id: before.find((one) => isSame(one, pool))?.id ?? newId(),
    }));
    await tx.query(`delete from kennissessies.place_pool where kennissessie_id = $1 and id <> all($2)`, [
      kennissessieId,
      rows.map(({ id }) => id),
    ]);
    await tx.query(
      `insert into kennissessies.place_pool (id, kennissessie_id, position, doelgroep, organisatie_id, places, opens_at)
       select n.id, $1, n.position, n.doelgroep, n."organisatieId", n.places, n."opensAt"
       from jsonb_to_recordset($2::jsonb) as n(id uuid, position int, doelgroep text, "organisatieId" uuid, places int,
         "opensAt" timestamptz)
       on conflict (id) do update set position = excluded.position, places = excluded.places,
         opens_at = excluded.opens_at, opened = false`,
      [kennissessieId, JSON.stringify(rows)],
    );
  }
}

function isSame(pool: Pool, kept: KeptPlaces): boolean {
  return pool.doelgroep === kept.doelgroep && pool.organisatieId === kept.organisatieId;
}
