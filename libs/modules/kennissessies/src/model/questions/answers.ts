import { assertNever, type FieldProblem } from '@academie/kernel';
import { QuestionKind } from './question.entity.js';

/** A question as far as its answers depend on it. */
export interface Asked {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly long: boolean;
  readonly multiple: boolean;
  readonly options: readonly string[];
  readonly required: boolean;
}

/** What somebody answered: one text, the chosen options, or JA or NEE. Nothing: they took their answer back. */
export interface GivenAnswer {
  readonly questionId: string;
  readonly values: readonly string[];
}

/** What came of judging answers: everything that is wrong, or what to keep. */
export interface JudgedAnswers {
  readonly problems: FieldProblem[];
  /** Those that differ from what was answered before. */
  readonly changes: GivenAnswer[];
}

export const YES_NO = ['JA', 'NEE'] as const;
export const SHORTEST_TEXT = 200;
export const LONGEST_TEXT = 2000;

/**
 * Judges what was answered. What is not answered now stays as it was, so that registering again asks nothing twice. An
 * answer to a question that was taken away meanwhile is dropped: the person can do nothing about that.
 */
export function judgeAnswers(
  questions: readonly Asked[],
  given: readonly GivenAnswer[],
  before: ReadonlyMap<string, readonly string[]>,
): JudgedAnswers {
  const answers = new Map(given.map(({ questionId, values }) => [questionId, values]));
  const problems: FieldProblem[] = [];
  const changes: GivenAnswer[] = [];
  for (const question of questions) {
    const was = before.get(question.id) ?? [];
    const raw = answers.get(question.id);
    const values = raw ? tidy(raw) : was;
    const message = raw ? problemOf(question, values) : missing(question, values);
    if (message) problems.push({ path: `answers.${question.id}`, message });
    else if (!same(values, was)) changes.push({ questionId: question.id, values });
  }
  return { problems, changes };
}

function problemOf(question: Asked, values: readonly string[]): string | null {
  if (values.length === 0) return missing(question, values);
  const known = (options: readonly string[]) => values.every((value) => options.includes(value));
  switch (question.kind) {
    case QuestionKind.TEXT: {
      const longest = question.long ? LONGEST_TEXT : SHORTEST_TEXT;
      const fits = values.length === 1 && (values[0] ?? '').length <= longest;
      return fits ? null : `Antwoord in ten hoogste ${longest.toLocaleString('nl-NL')} tekens.`;
    }
    case QuestionKind.CHOICE:
      if (!known(question.options)) return `Kies bij ‘${question.label}’ een antwoord uit de lijst.`;
      return values.length > 1 && !question.multiple ? `Kies bij ‘${question.label}’ één antwoord.` : null;
    case QuestionKind.YES_NO:
      return values.length === 1 && known(YES_NO) ? null : `Antwoord op ‘${question.label}’ met ja of nee.`;
    default:
      return assertNever(question.kind);
  }
}

function missing({ required, label }: Asked, values: readonly string[]): string | null {
  return required && values.length === 0 ? `Beantwoord de vraag ‘${label}’.` : null;
}

function tidy(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
