import { persoonIdOf } from '@academie/kernel';
import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Registration } from '../../graphql/types.js';
import { groupBy } from '../group-by.js';
import { WAITLIST_POSITION } from '../kennissessie-row.js';

/** The registrations that the reader made for colleagues, by session; those that were cancelled are left out. */
@Injectable()
export class SeatsByColleague extends BatchLoader<readonly Registration[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(
    kennissessieIds: readonly string[],
    { actor }: RequestScope,
  ): Promise<ReadonlyMap<string, readonly Registration[]>> {
    const rows = await this.database.query<Registration>(
      `select r.id, r.kennissessie_id as "kennissessieId", r.persoon_id as "persoonId", r.status, r.since,
         ${WAITLIST_POSITION} as "waitlistPosition"
       from kennissessies.registration r join kennissessies.kennissessie k on k.id = r.kennissessie_id
       where r.registered_by = $1 and r.kennissessie_id = any($2) and r.status <> 'CANCELLED'
       order by r.kennissessie_id, r.since, r.id`,
      [persoonIdOf(actor), kennissessieIds],
    );
    return groupBy(rows, ({ kennissessieId }) => kennissessieId);
  }
}
