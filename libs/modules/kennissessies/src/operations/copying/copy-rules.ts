import { newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { CopiesAlong } from '../reeksen/copies-along.js';

/** As much earlier or later, by the Dutch clock, as the copy (`c`) is than the session (`f`). */
const shifted = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam'
  + (c.starts_at at time zone 'Europe/Amsterdam' - f.starts_at at time zone 'Europe/Amsterdam')) at time zone 'Europe/Amsterdam'`;

/** How one registers goes along with a copy, and the places that are kept, as far as the copy has so many. */
@Injectable()
export class CopyRules extends CopiesAlong {
  async copy(tx: Tx, fromId: string, toIds: readonly string[]): Promise<void> {
    await tx.query(
      `update kennissessies.kennissessie c
       set approval = f.approval, waitlist_mode = f.waitlist_mode, promote_until_hours = f.promote_until_hours,
         offer_minutes = f.offer_minutes, waitlist_threshold = f.waitlist_threshold,
         registration_closes_at = ${shifted('f.registration_closes_at')}
       from kennissessies.kennissessie f where f.id = $1 and c.id = any($2)`,
      [fromId, toIds],
    );
    const pools: { id: string }[] = await tx.query(
      'select id from kennissessies.place_pool where kennissessie_id = $1 order by position, id',
      [fromId],
    );
    for (const toId of toIds) {
      await tx.query(
        `insert into kennissessies.place_pool (id, kennissessie_id, position, doelgroep, organisatie_id, places, opens_at)
         select n.id, c.id, p.position, p.doelgroep, p.organisatie_id, p.places, ${shifted('p.opens_at')}
         from unnest($3::uuid[], $4::uuid[]) as n(pool_id, id)
           join kennissessies.place_pool p on p.id = n.pool_id
           join kennissessies.kennissessie f on f.id = $1 join kennissessies.kennissessie c on c.id = $2
         where c.capacity >= (select sum(a.places) from kennissessies.place_pool a where a.kennissessie_id = f.id)`,
        [fromId, toId, pools.map(({ id }) => id), pools.map(() => newId())],
      );
    }
  }
}
