import type { StoredQuestion } from '../model/words.js';

/** A row of `evaluaties.evaluatie`. */
export interface EvaluatieRow {
  readonly kennissessieId: string;
  readonly anonymous: boolean;
  readonly openedAt: Date | null;
  readonly shownCount: number;
}

export const EVALUATIE = `select kennissessie_id as "kennissessieId", anonymous, opened_at as "openedAt",
  shown_count as "shownCount" from evaluaties.evaluatie where kennissessie_id = $1`;

/** In the order in which they are asked. */
export const QUESTIONS = `select id, kind, text, required, choices, several from evaluaties.question
  where kennissessie_id = $1 order by position`;

/** How many people answered, and whether `$2` is one of them. */
export const PARTICIPATION = `select count(*)::int as answered, coalesce(bool_or(persoon_id = $2), false) as own
  from evaluaties.participation where kennissessie_id = $1`;

export interface ParticipationRow {
  readonly answered: number;
  readonly own: boolean;
}

/** An evaluatie with its questions. */
export interface StoredEvaluatie extends EvaluatieRow {
  readonly questions: readonly StoredQuestion[];
}
