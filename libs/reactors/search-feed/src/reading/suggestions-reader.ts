import { ResultKind, type Suggestion, Suggestions } from '@academie/contracts';
import { type Actor, Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { Audience } from './audience.js';
import { HEADLINE, markedWords } from './highlight.js';
import { reasonFor } from './reason.js';

/** Words that stand in nearly every question; matching on them says nothing. */
const EMPTY_WORDS =
  'gemeente gemeenten gemeentelijk vraag vragen weten willen kunnen moeten zoeken ervaring goed nieuw nieuwe samen vng';

interface SuggestionRow {
  kind: ResultKind;
  id: string;
  title: string;
  url: string;
  happens_at: Date | null;
  score: number;
  marked: string;
}

/** Finds what already exists that could answer a text: the most of its words, titles first, what is past last. */
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
      `with asked as (
         select array(
           select lexeme from unnest(to_tsvector('public.dutch_unaccent', left($1, 4000)))
           except select lexeme from unnest(to_tsvector('public.dutch_unaccent', $2))
         ) as lexemes
       ), question as (
         select nullif(array_to_string(array(select quote_literal(w) from unnest(lexemes) as w), ' | '), '')::tsquery as q from asked
       ), best as (
         select d.kind, d.id, d.title, d.url, d.body, d.happens_at, q.q,
           ts_rank('{0.1, 0.2, 0.4, 1.0}', d.words, q.q, 1 | 32) * case when d.happens_at < $3 then 0.5 else 1 end as score
         from search.document d, question q
         where d.words @@ q.q and d.audience && $4::text[] and d.kind <> 'PERSOON'
         order by score desc, d.id limit $5
       )
       select kind, id, title, url, happens_at, score::float8 as score,
         ts_headline('public.dutch_unaccent', title || '. ' || body, q, '${HEADLINE}') as marked
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
