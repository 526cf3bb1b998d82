import type { AnswerInput, KennissessieQuestionFragment } from '@academie/web-api/gql';
import type { FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

/** What was answered so far, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A question in a form. */
export type AskedQuestion = Omit<KennissessieQuestionFragment, 'keptUntil'> & {
  /** Null when every date of a series has its own. */
  keptUntil: string | null;
  /** Which dates of a series it is for, when not for all. */
  dates?: string;
};

type Given = readonly { questionId: string; values: readonly string[] }[];

/** The answers of before, to begin a form with. */
export function toAnswers(given: Given): Answers {
  return Object.fromEntries(given.map(({ questionId, values }) => [questionId, values]));
}

/** What to send. A question that nobody touched is left out: it stays as it was. */
export function answersToSend(questions: readonly AskedQuestion[], answers: Answers): AnswerInput[] {
  return questions.flatMap(({ id }) => {
    const values = answers[id];
    return values ? [{ questionId: id, values: [...values] }] : [];
  });
}

/** What must be answered still. The API checks this again, and more. */
export function missingAnswers(questions: readonly AskedQuestion[], answers: Answers): FieldProblem[] {
  return questions
    .filter(({ id, required }) => required && !answers[id]?.some((value) => value.trim() !== ''))
    .map(({ id, label }) => ({ path: `answers.${id}`, message: m.aanmelden_missing({ label }) }));
}
