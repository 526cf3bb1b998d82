import { leervraagUrl, type PlanningFinds, PlanningSource, ResultKind, type SessionPlan } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { inZone } from '@academie/platform/calendar';
import { Database } from '@academie/platform/database';
import { anyTellingWord, markedFor, matchedWords, quotedList } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { inListOf } from '../loket.policy.js';
import { LoketReach } from './loket-reach.js';

interface Row {
  id: string;
  subject: string;
  submitted_at: Date;
  same_thema: boolean;
  marked: string | null;
}

const OPEN = `l.status in ('SUBMITTED', 'IN_PROGRESS', 'ROUTED')`;
const WORDS = `to_tsvector('public.dutch_unaccent', l.number || ' ' || l.subject || ' ' || l.question)`;
const MOST_READ = 100;
const MOST_SHOWN = 5;

/**
 * Which open leervragen a session that is planned could answer. What they say is for who may read them (an adviseur, who
 * asked, who they were routed to). Of the others on the thema only the number is told, so that demand is seen and nobody's
 * question is.
 */
@Injectable()
export class LeervraagPlanningSource extends PlanningSource {
  readonly kind = ResultKind.LEERVRAAG;

  constructor(
    private readonly database: Database,
    private readonly reach: LoketReach,
  ) {
    super();
  }

  async find(actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds> {
    const reach = await this.reach.of(actor);
    const params: unknown[] = [plan.themaId, `${plan.title} ${plan.summary}`];
    const readable = inListOf(actor, reach, params);
    const unseenParams: unknown[] = [plan.themaId];
    const seen = inListOf(actor, reach, unseenParams);
    const [rows, unseen] = await Promise.all([
      this.database.query<Row>(
        `with asked as (select ${anyTellingWord('$2')} as q)
         select l.id, l.subject, l.submitted_at, (l.thema_id = $1::uuid) is true as same_thema,
           case when ${WORDS} @@ asked.q then ${markedFor(`l.subject || '. ' || l.question`, 'asked.q')} end as marked
         from asked, loket.leervraag l
         where ${OPEN} and ${readable} and (l.thema_id = $1::uuid or ${WORDS} @@ asked.q)
         order by l.submitted_at, l.id limit ${MOST_READ}`,
        params,
      ),
      plan.themaId
        ? this.database.one<{ n: number }>(
            `select count(*)::int as n from loket.leervraag l where l.thema_id = $1::uuid and ${OPEN} and (${seen}) is not true`,
            unseenParams,
          )
        : null,
    ]);
    const found = rows
      .map((row) => ({ ...row, words: matchedWords(row.marked) }))
      // Rows come with the longest waiting first, and sorting keeps that order among equals.
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_SHOWN);
    return {
      unseen: unseen?.n ?? 0,
      hints: found.map(({ id, subject, submitted_at, same_thema, words }) => ({
        kind: this.kind,
        id,
        title: subject,
        url: leervraagUrl(id),
        startsAt: null,
        endsAt: null,
        places: null,
        clash: false,
        because: [
          words.length > 0 ? `Gaat ook over ${quotedList(words.slice(0, 3))}.` : '',
          `Open leervraag${same_thema ? ' op dit thema' : ''}, gesteld op ${dayOf(submitted_at)}.`,
        ]
          .filter(Boolean)
          .join(' '),
      })),
    };
  }
}

const dayOf = (at: Date) => inZone(at).setLocale('nl').toFormat('d LLLL yyyy');

function weightOf({ same_thema, words }: { same_thema: boolean; words: readonly string[] }): number {
  return Math.min(words.length, 4) * 2 + (same_thema ? 1 : 0);
}
