import {
  type Doelgroep,
  type KennissessieStatus,
  NetwerkDirectory,
  type PlanningFinds,
  PlanningSource,
  ResultKind,
  type SessionPlan,
} from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { inZone } from '@academie/platform/calendar';
import { Database } from '@academie/platform/database';
import { anyTellingWord, markedFor, matchedWords } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { visibleTo } from '../kennissessies.policy.js';
import { statusAt } from '../model/kennissessie-lifecycle.js';
import { hintsOfSessions } from './near-sessions.js';

interface Row {
  id: string;
  title: string;
  starts_at: Date;
  ends_at: Date;
  status: KennissessieStatus;
  doelgroepen: Doelgroep[];
  capacity: number | null;
  registered_count: number;
  waitlist_count: number;
  same_thema: boolean;
  marked: string | null;
}

/** Weeks before and after that count as the same time. */
const NEAR = { weeks: 3 };
/** How far ahead to look while there is no date yet. */
const AHEAD = { months: 3 };
/** More than this in six weeks is more than anybody reads; the index by start leads to them. */
const MOST_READ = 200;
const MOST_SHOWN = 6;

/** Which sessions stand near the one that is planned: on its thema, about its words, or for its people on its day. */
@Injectable()
export class KennissessiePlanningSource extends PlanningSource {
  readonly kind = ResultKind.KENNISSESSIE;

  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds> {
    const now = this.clock.now();
    const { leads, hidden } = await this.netwerken.standingOf(actor);
    const from = plan.startsAt ? inZone(plan.startsAt).minus(NEAR).startOf('day') : inZone(now);
    const to = plan.startsAt ? inZone(plan.startsAt).plus(NEAR).endOf('day') : inZone(now).plus(AHEAD);
    const rows = await this.database.query<Row>(
      // What a title says counts; words that only both summaries share are mere chance.
      `with asked as (select ${anyTellingWord('$8')} as title, ${anyTellingWord('$9')} as text)
       select k.id, k.title, k.starts_at, k.ends_at, k.status, k.doelgroepen, k.capacity, k.registered_count,
         k.waitlist_count, ($6::uuid is not null and k.thema_ids @> array[$6::uuid]) as same_thema,
         concat(
           case when to_tsvector('public.dutch_unaccent', k.title) @@ asked.text then ${markedFor('k.title', 'asked.text')} end,
           case when to_tsvector('public.dutch_unaccent', k.summary) @@ asked.title
             then ${markedFor('k.summary', 'asked.title')} end) as marked
       from asked, kennissessies.kennissessie k
       left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = $1
       where ${visibleTo(actor)} and k.starts_at >= $4 and k.starts_at <= $5 and k.status <> 'CANCELLED'
         and k.id is distinct from $7::uuid
       order by k.starts_at, k.id limit ${MOST_READ}`,
      [
        actor.persoonId,
        [...leads],
        [...hidden],
        from.toJSDate(),
        to.toJSDate(),
        plan.themaId,
        plan.kennissessieId,
        plan.title,
        `${plan.title} ${plan.summary}`,
      ],
    );
    const near = rows.map((row) => ({
      id: row.id,
      title: row.title,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      status: statusAt(row.status, row.ends_at, now),
      doelgroepen: row.doelgroepen,
      places: { taken: row.registered_count, capacity: row.capacity, waiting: row.waitlist_count },
      sameThema: row.same_thema,
      words: matchedWords(row.marked),
    }));
    const hints = hintsOfSessions(plan, near);
    return { hints: hints.slice(0, MOST_SHOWN), unseen: 0 };
  }
}
