import { PersoonDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { StoredQuestion } from '../model/words.js';

/** What was said at one question. */
export interface QuestionOutcome {
  readonly questionId: string;
  /** How many people answered this question. */
  readonly count: number;
  /** Of a SCALE. */
  readonly average: number | null;
  /** How often each number of a SCALE, or each choice, was given; in their own order. */
  readonly bars: readonly number[];
  readonly texts: readonly { readonly text: string; readonly author: string | null }[];
}

/** As many as one can read through; the download has all. */
const MOST_TEXTS = 500;

/** What people answered. Whether it may be seen is decided by who asks for it; see `model/showing.ts`. */
@Injectable()
export class ResultsReader {
  constructor(
    private readonly database: Database,
    private readonly personen: PersoonDirectory,
  ) {}

  /** `all`: also what waits for a group to be complete. */
  async outcomes(
    kennissessieId: string,
    questions: readonly StoredQuestion[],
    all: boolean,
    most: number = MOST_TEXTS,
  ): Promise<QuestionOutcome[]> {
    const [counted, texts] = await Promise.all([
      this.counted(kennissessieId, all),
      this.texts(kennissessieId, all, most),
    ]);
    return questions.map((question) => {
      const own = counted.filter(({ questionId }) => questionId === question.id);
      const bars = barsOf(question, own);
      const scored = own.filter(({ scale }) => scale !== null);
      const total = scored.reduce((sum, { scale, times }) => sum + (scale ?? 0) * times, 0);
      const times = scored.reduce((sum, row) => sum + row.times, 0);
      return {
        questionId: question.id,
        count: own[0]?.people ?? 0,
        average: times > 0 ? total / times : null,
        bars,
        texts: texts.filter(({ questionId }) => questionId === question.id),
      };
    });
  }

  private counted(kennissessieId: string, all: boolean): Promise<CountedRow[]> {
    return this.database.query(
      `with given as (
         select a.* from evaluaties.answer a join evaluaties.question q on q.id = a.question_id
         where q.kennissessie_id = $1 and (a.shown or $2)
       ), people as (select question_id, count(*)::int as people from given group by question_id)
       select g.question_id as "questionId", g.scale, c.choice, count(*)::int as times, p.people
       from given g join people p using (question_id) left join lateral unnest(g.choices) as c(choice) on true
       group by g.question_id, g.scale, c.choice, p.people`,
      [kennissessieId, all],
    );
  }

  /** By their ids, which are chance: so the order tells nothing, and stays while one reads. */
  private async texts(kennissessieId: string, all: boolean, most: number) {
    const rows = await this.database.query<{ questionId: string; text: string; persoonId: string | null }>(
      `select a.question_id as "questionId", a.text, a.persoon_id as "persoonId"
       from evaluaties.answer a join evaluaties.question q on q.id = a.question_id
       where q.kennissessie_id = $1 and (a.shown or $2) and a.text is not null order by a.id limit $3`,
      [kennissessieId, all, most],
    );
    const ids = [...new Set(rows.flatMap(({ persoonId }) => persoonId ?? []))];
    const names = ids.length > 0 ? await this.personen.byIds(ids) : null;
    return rows.map(({ questionId, text, persoonId }) => ({
      questionId,
      text,
      author: (persoonId && names?.get(persoonId)?.name) || null,
    }));
  }
}

interface CountedRow {
  readonly questionId: string;
  readonly scale: number | null;
  readonly choice: number | null;
  readonly times: number;
  readonly people: number;
}

function barsOf({ kind, choices }: StoredQuestion, rows: readonly CountedRow[]): number[] {
  if (kind === 'SCALE') return [1, 2, 3, 4, 5].map((n) => timesOf(rows, (row) => row.scale === n));
  if (kind === 'CHOICE') return choices.map((_, position) => timesOf(rows, (row) => row.choice === position));
  return [];
}

function timesOf(rows: readonly CountedRow[], wanted: (row: CountedRow) => boolean): number {
  return rows.filter(wanted).reduce((sum, { times }) => sum + times, 0);
}
