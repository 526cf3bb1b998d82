import { type PlanningFinds, PlanningSource, ResultKind, type SessionPlan } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { anyTellingWord, markedFor, matchedWords, quotedList } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  question: string;
  onderwerp: string;
  support_count: number;
  same_thema: boolean;
  marked: string | null;
}

const MOST_SHOWN = 5;

/** Which open questions of the kennisagenda a session that is planned could answer. The agenda is public. */
@Injectable()
export class KennisvraagPlanningSource extends PlanningSource {
  readonly kind = ResultKind.KENNISVRAAG;

  constructor(private readonly database: Database) {
    super();
  }

  async find(_actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds> {
    // A few hundred questions at most: read whole, no index would be faster.
    const rows = await this.database.query<Row>(
      `with asked as (select ${anyTellingWord('$2')} as q)
       select k.id, k.question, o.name as onderwerp, k.support_count, (o.thema_id = $1::uuid) is true as same_thema,
         case when to_tsvector('public.dutch_unaccent', k.question || ' ' || o.name) @@ asked.q
           then ${markedFor(`k.question || '. ' || o.name`, 'asked.q')} end as marked
       from asked, kennisagenda.kennisvraag k join kennisagenda.onderwerp o on o.id = k.onderwerp_id
       where k.stage not in ('BEANTWOORD', 'DOORWERKING')
         and (o.thema_id = $1::uuid or to_tsvector('public.dutch_unaccent', k.question || ' ' || o.name) @@ asked.q)
       order by k.support_count desc, k.position, k.id`,
      [plan.themaId, `${plan.title} ${plan.summary}`],
    );
    const found = rows
      .map((row) => ({ ...row, words: matchedWords(row.marked) }))
      // Rows come by support, and sorting keeps that order among equals.
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_SHOWN);
    return {
      unseen: 0,
      hints: found.map((row) => ({
        kind: this.kind,
        id: row.id,
        title: row.question,
        url: `/kennisagenda#${row.id}`,
        startsAt: null,
        endsAt: null,
        places: null,
        clash: false,
        because: becauseOf(row),
      })),
    };
  }
}

function weightOf({ same_thema, words }: { same_thema: boolean; words: readonly string[] }): number {
  return Math.min(words.length, 4) * 2 + (same_thema ? 1 : 0);
}

function becauseOf({ onderwerp, support_count, same_thema, words }: Row & { words: readonly string[] }): string {
  return [
    words.length > 0 ? `Gaat ook over ${quotedList(words.slice(0, 3))}.` : '',
    same_thema ? `Open vraag op dit thema, bij ‘${onderwerp}’.` : `Open vraag bij ‘${onderwerp}’.`,
    support_count > 0 ? `Speelt bij ${support_count === 1 ? '1 gemeente' : `${support_count} gemeenten`}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
