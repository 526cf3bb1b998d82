import type { FieldProblem } from '@academie/kernel';
import { type Asked, type GivenAnswer, judgeAnswers } from './answers.js';

/** A question with what people read beside it. */
export interface Promised extends Asked {
  readonly purpose: string;
  readonly retentionDays: number;
}

/** A question of one date of a series, and whether somebody registers for that date now. */
export interface ReeksAsked extends Promised {
  readonly open: boolean;
}

/**
 * Puts together what asks the same, in the order of the first of each, so that people answer it once. What they read
 * beside it counts too: who answered for the lunch has not answered for something else, nor to be kept for longer.
 */
export function alike<Q extends Promised>(questions: readonly Q[]): Q[][] {
  const groups = new Map<string, Q[]>();
  for (const question of questions) {
    const { kind, label, long, multiple, options, required, purpose, retentionDays } = question;
    const key = JSON.stringify([kind, label, long, multiple, options, required, purpose, retentionDays]);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()];
}

/**
 * Judges what somebody answered once for all dates of a series: one answer counts for every date that asks the same, also
 * when it was given at a date that cannot be registered for any more. A problem stands once, at the question that was
 * answered, or else at the first that is open.
 */
export function answerAlike(
  questions: readonly ReeksAsked[],
  given: readonly GivenAnswer[],
  before: ReadonlyMap<string, readonly string[]>,
): { problems: FieldProblem[]; answers: GivenAnswer[] } {
  const valuesOf = new Map(given.map(({ questionId, values }) => [questionId, values]));
  const problems: FieldProblem[] = [];
  const answers: GivenAnswer[] = [];
  for (const group of alike(questions)) {
    const open = group.filter((question) => question.open);
    const answered = group.find(({ id }) => valuesOf.has(id));
    const values = answered && valuesOf.get(answered.id);
    const each = values ? open.map(({ id }) => ({ questionId: id, values })) : [];
    const [problem] = judgeAnswers(open, each, before).problems;
    if (problem) problems.push(answered ? { ...problem, path: `answers.${answered.id}` } : problem);
    answers.push(...each);
  }
  return { problems, answers };
}
