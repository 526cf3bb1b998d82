import { type PlanningFinds, PlanningSource, ResultKind, type SessionPlan } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { inZone } from '@academie/platform/calendar';
import { Database } from '@academie/platform/database';
import { anyTellingWord, markedFor, matchedWords, quotedList } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  slug: string;
  title: string;
  starts_at: Date;
  ends_at: Date | null;
  same_thema: boolean;
  marked: string | null;
}

const NEAR = { weeks: 3 };
const AHEAD = { months: 3 };
const MOST_SHOWN = 4;

/** Which runs of opleidingen stand near a session that is planned. The catalogue is public. */
@Injectable()
export class OpleidingPlanningSource extends PlanningSource {
  readonly kind = ResultKind.OPLEIDING;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(_actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds> {
    const at = inZone(plan.startsAt ?? this.clock.now());
    const from = plan.startsAt ? at.minus(NEAR).startOf('day') : at;
    const to = plan.startsAt ? at.plus(NEAR).endOf('day') : at.plus(AHEAD);
    // Of each opleiding the run that is nearest; the index `uitvoering_coming` leads to those in these weeks.
    const rows = await this.database.query<Row>(
      // What a title says counts; words that only both summaries share are mere chance.
      `with asked as (select ${anyTellingWord('$5')} as q, ${anyTellingWord('$6')} as title), near as (
         select distinct on (u.opleiding_id) u.opleiding_id, u.starts_at, u.ends_at from opleidingen.uitvoering u
         where u.starts_at >= $1 and u.starts_at <= $2
         order by u.opleiding_id, abs(extract(epoch from u.starts_at - $3::timestamptz)), u.starts_at
       )
       select o.id, o.slug, o.title, near.starts_at, near.ends_at,
         ($4::uuid is not null and o.thema_ids @> array[$4::uuid]) as same_thema,
         concat(
           case when to_tsvector('public.dutch_unaccent', o.title) @@ asked.q then ${markedFor('o.title', 'asked.q')} end,
           case when to_tsvector('public.dutch_unaccent', o.summary) @@ asked.title
             then ${markedFor('o.summary', 'asked.title')} end) as marked
       from asked, near join opleidingen.opleiding o on o.id = near.opleiding_id
       where o.status = 'PUBLISHED'
         and (o.thema_ids @> array[$4::uuid] or to_tsvector('public.dutch_unaccent', o.title) @@ asked.q
           or to_tsvector('public.dutch_unaccent', o.summary) @@ asked.title)
       order by abs(extract(epoch from near.starts_at - $3::timestamptz)), o.id limit 50`,
      [from.toJSDate(), to.toJSDate(), at.toJSDate(), plan.themaId, `${plan.title} ${plan.summary}`, plan.title],
    );
    const found = rows
      .map((row) => ({ ...row, words: matchedWords(row.marked) }))
      // Rows come nearest first, and sorting keeps that order among equals.
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_SHOWN);
    return {
      unseen: 0,
      hints: found.map(({ id, slug, title, starts_at, ends_at, same_thema, words }) => ({
        kind: this.kind,
        id,
        title,
        url: `/opleidingen/${slug}`,
        startsAt: starts_at,
        endsAt: ends_at,
        places: null,
        clash: false,
        because: [
          same_thema ? 'Opleiding over hetzelfde thema.' : '',
          words.length > 0 ? `Gaat ook over ${quotedList(words.slice(0, 3))}.` : '',
        ]
          .filter(Boolean)
          .join(' '),
      })),
    };
  }
}

function weightOf({ same_thema, words }: { same_thema: boolean; words: readonly string[] }): number {
  return (same_thema ? 2 : 0) + Math.min(words.length, 4);
}
