import { ResultKind, type Suggestion, Suggestions } from '@academie/contracts';
import { type Actor, Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { Audience } from './audience.js';
import { HEADLINE, markedWords } from './highlight.js';
import { reasonFor } from './reason.js';

/** Words that stand in nearly every question; matching on them says nothing. */
const EMPTY_WORDS =
  'gemeente gemeenten gemeentelijk vraag vragen weten willen kunnen moeten zoeken helpen hebben ervaring goed nieuw nieuwe samen vng';

/** A long question says what it is about well before its end. */
const MOST_WORDS = 80;

const PAST_COUNTS_HALF = 'case when happens_at < $3 then 0.5 else 1 end';

interface SuggestionRow {
  kind: ResultKind;
  id: string;
  title: string;
  url: string;
  happens_at: Date | null;
  score: number;
  marked: string;
}

/**
 * Finds what already exists that could answer a text. A word counts for more the rarer it is ("energiearmoede" says more than
 * "wijk") and when it stands in the title; what is past counts for half.
 */
@Injectable()
export class SuggestionsReader extends Suggestions {
  constructor(
    private readonly database: Database,
    private readonly audience: Audience,
    private readonly clock: Clock,
  ) {
    super();
  }

  async for(actor: Actor, text: string, first: number): Promise<readonly Suggestion[]> {
    const now = this.clock.now();
    const rows = await this.database.query<SuggestionRow>(
      `with word as (
         -- a longer word also finds what is made of it: "energie" finds "energietransitie"
         select lexeme, (quote_literal(lexeme) || case when length(lexeme) >= 6 then ':*' else '' end)::tsquery as q from (
           select lexeme from unnest(to_tsvector('public.dutch_unaccent', left($1, 4000)))
           except select lexeme from unnest(to_tsvector('public.dutch_unaccent', $2))
           limit ${MOST_WORDS}
         ) asked
       ), question as (
         select string_agg(q::text, ' | ')::tsquery as q from word
       ), candidate as materialized (
         select d.* from search.document d, question
         where d.words @@ question.q and d.audience && $4::text[] and d.kind <> 'PERSOON'
       ), hit as (
         select c.kind, c.id, w.lexeme, ts_rank('{0.3, 0.5, 0.7, 1.0}', c.words, w.q, 1) as rank
         from candidate c join word w on c.words @@ w.q
       ), rarity as (
         select lexeme, ln(1 + (select count(*) from search.document)::float8 / count(*)) as weight from hit group by lexeme
       ), best as (
         select c.kind, c.id, c.title, c.url, c.body, c.happens_at, s.score from (
           select kind, id, sum(rank * weight) as score from hit join rarity using (lexeme) group by kind, id
         ) s join candidate c using (kind, id)
         order by s.score * ${PAST_COUNTS_HALF} desc, c.id limit $5
       )
       select kind, id, title, url, happens_at, (score * ${PAST_COUNTS_HALF})::float8 as score,
         ts_headline('public.dutch_unaccent', title || '. ' || body, (select q from question), '${HEADLINE}') as marked
       from best order by score desc, id`,
      [text, EMPTY_WORDS, now, await this.audience.keysOf(actor), first],
    );
    const best = rows[0]?.score ?? 0;
    return rows.map(({ kind, id, title, url, happens_at, score, marked }) => ({
      kind,
      id,
      title,
      url,
      // Against the best one, so that the bar beside it means something; never more than 1.
      score: best > 0 ? Math.min(1, score / best) : 0,
      because: reasonFor(kind, markedWords(marked), happens_at, now),
    }));
  }
}
