import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer, ChoiceCount, QuestionSummary } from '../../graphql/questions/types.js';
import { groupBy } from '../group-by.js';
import { QUESTION_COLUMNS } from './question-loader.js';

/** Answers count for those who come or wait for a place. */
const COMES = `r.status in ('REGISTERED','WAITLISTED','REQUESTED','ATTENDED','NO_SHOW')`;

/** So many texts stand under a question; all of them stand with the people who gave them. */
const MOST_TEXTS = 50;

/** The answers to one session, for a table with a row for each registration and a column for each question. */
export interface AnswersOfSession {
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  /** By registration, then by question: a text, the chosen options, or JA or NEE. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Reads what those who registered answered. Whether the reader may is decided before. */
@Injectable()
export class AnswersReader {
  constructor(private readonly database: Database) {}

  /** What each question brought: how many answered, how often each choice was made, and the newest texts. */
  async summaryOf(kennissessieId: string): Promise<QuestionSummary[]> {
    const rows = await this.database.query<Omit<QuestionSummary, 'question'> & QuestionSummary['question']>(
      `select ${QUESTION_COLUMNS}, q.forgotten_count as "forgottenCount", q.forgotten_at as "forgottenAt",
         (select count(*)::int from kennissessies.answer a
            join kennissessies.registration r on r.id = a.registration_id
          where a.question_id = q.id and ${COMES}) as "answeredCount",
         (select coalesce(json_agg(c order by c.place, c.value), '[]') from (
            select v.value, count(*)::int as count, array_position(q.options, v.value) as place
            from kennissessies.answer a
              join kennissessies.registration r on r.id = a.registration_id, unnest(a.answer_values) as v(value)
            where a.question_id = q.id and q.kind <> 'TEXT' and ${COMES} group by v.value) c) as counts,
         (select coalesce(json_agg(t order by t."answeredAt" desc, t."registrationId"), '[]') from (
            select a.question_id as "questionId", a.answer_values as values, r.persoon_id as "persoonId",
              a.answered_at as "answeredAt", a.registration_id as "registrationId"
            from kennissessies.answer a join kennissessies.registration r on r.id = a.registration_id
            where a.question_id = q.id and q.kind = 'TEXT' and ${COMES}
            order by a.answered_at desc, a.registration_id limit ${MOST_TEXTS}) t) as texts
       from kennissessies.question q join kennissessies.kennissessie k on k.id = q.kennissessie_id
       where q.kennissessie_id = $1 order by q.position`,
      [kennissessieId],
    );
    return rows.map(({ answeredCount, counts, texts, forgottenCount, forgottenAt, ...question }) => ({
      question,
      answeredCount,
      counts: withZeroes(question, counts),
      texts: texts as Answer[],
      forgottenCount,
      forgottenAt,
    }));
  }

  /** For exports. */
  async answersOf(kennissessieId: string): Promise<AnswersOfSession> {
    const [questions, rows] = await Promise.all([
      this.database.query<{ id: string; label: string }>(
        'select id, label from kennissessies.question where kennissessie_id = $1 order by position',
        [kennissessieId],
      ),
      this.database.query<{ registration_id: string; question_id: string; answer_values: string[] }>(
        `select a.registration_id, a.question_id, a.answer_values from kennissessies.answer a
           join kennissessies.registration r on r.id = a.registration_id where r.kennissessie_id = $1 and ${COMES}`,
        [kennissessieId],
      ),
    ]);
    const byRegistration = groupBy(rows, ({ registration_id }) => registration_id);
    return {
      questions,
      answers: new Map(
        [...byRegistration].map(([id, given]) => [
          id,
          new Map(given.map(({ question_id, answer_values }) => [question_id, answer_values])),
        ]),
      ),
    };
  }
}

/** What nobody chose is an outcome too. */
function withZeroes(question: QuestionSummary['question'], counts: readonly ChoiceCount[]): ChoiceCount[] {
  const options = question.kind === 'YES_NO' ? ['JA', 'NEE'] : question.options;
  return options.map((value) => counts.find((count) => count.value === value) ?? { value, count: 0 });
}
