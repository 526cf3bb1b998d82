import { type KennissessieCard, NetwerkDirectory, PublicAgenda } from '@academie/contracts';
import { Clock, VISITOR } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { CANCELLED_SHOWN, CARD, PAST_SHOWN } from './kennissessies-directory.js';

/** More than a calendar program takes with pleasure, and more than will ever be planned in a year. */
const MOST = 2000;

/** What a visitor may know of, as calendars show it. */
@Injectable()
export class PublicKennissessies extends PublicAgenda {
  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async sessions(themaId: string | null): Promise<readonly KennissessieCard[]> {
    const { hidden } = await this.netwerken.standingOf(VISITOR);
    // By the start, which has an index: no session is longer than three days.
    return this.database.query<KennissessieCard>(
      `select ${CARD} from kennissessies.kennissessie k
       where k.starts_at > $1::timestamptz - ${PAST_SHOWN}
         and (k.status in ('PUBLISHED', 'COMPLETED')
           or (k.status = 'CANCELLED' and k.cancelled_at > $1::timestamptz - ${CANCELLED_SHOWN}))
         and (k.netwerk_id is null or k.netwerk_id <> all($2::uuid[]))
         and ($3::uuid is null or k.thema_ids @> array[$3::uuid])
       order by k.starts_at, k.id limit ${MOST}`,
      [this.clock.now(), [...hidden], themaId],
    );
  }
}
