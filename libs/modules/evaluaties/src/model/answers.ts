import { assertNever, type FieldProblem } from '@academie/kernel';
import { EvaluatieQuestionKind, type StoredQuestion } from './words.js';

const LONGEST_TEXT = 2000;

/** What somebody filled in at one question. */
export interface GivenAnswer {
  readonly questionId: string;
  readonly scale?: number | null | undefined;
  /** Positions of the choices, from 0. */
  readonly choices?: readonly number[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** An answer as it is kept: exactly one of the three. */
export interface Answer {
  readonly questionId: string;
  readonly scale: number | null;
  readonly choices: readonly number[] | null;
  readonly text: string | null;
}

export type AcceptedAnswers =
  | { readonly outcome: 'accepted'; readonly answers: readonly Answer[] }
  | { readonly outcome: 'refused'; readonly problems: readonly FieldProblem[] };

/**
 * Looks at the answers question by question; what was left open and is not required is no answer. The path of a problem
 * is the id of its question.
 */
export function acceptAnswers(questions: readonly StoredQuestion[], given: readonly GivenAnswer[]): AcceptedAnswers {
  const byQuestion = new Map(given.map((answer) => [answer.questionId, answer]));
  const looked = questions.map((question) => lookAt(question, byQuestion.get(question.id)));
  const problems = looked.flatMap((look) => ('problem' in look ? [look.problem] : []));
  if (problems.length > 0) return { outcome: 'refused', problems };
  const answers = looked.flatMap((look) => ('answer' in look && look.answer ? [look.answer] : []));
  if (answers.length > 0) return { outcome: 'accepted', answers };
  const first = questions[0]?.id ?? 'answers';
  return { outcome: 'refused', problems: [{ path: first, message: 'Beantwoord ten minste 1 vraag.' }] };
}

type Look = { readonly answer: Answer | null } | { readonly problem: FieldProblem };

function lookAt(question: StoredQuestion, given: GivenAnswer | undefined): Look {
  const { id: questionId, kind, required } = question;
  const problem = (message: string): Look => ({ problem: { path: questionId, message } });
  const nothing = { questionId, scale: null, choices: null, text: null };
  switch (kind) {
    case EvaluatieQuestionKind.SCALE: {
      const scale = given?.scale ?? null;
      if (scale === null) return required ? problem('Kies een cijfer van 1 tot en met 5.') : { answer: null };
      if (!Number.isInteger(scale) || scale < 1 || scale > 5) return problem('Kies een cijfer van 1 tot en met 5.');
      return { answer: { ...nothing, scale } };
    }
    case EvaluatieQuestionKind.CHOICE: {
      const choices = [...new Set(given?.choices ?? [])].sort((a, b) => a - b);
      if (choices.length === 0) return required ? problem('Kies een antwoord.') : { answer: null };
      if (choices.some((choice) => !(choice in question.choices))) return problem('Kies een antwoord uit de lijst.');
      if (!question.several && choices.length > 1) return problem('Kies één antwoord.');
      return { answer: { ...nothing, choices } };
    }
    case EvaluatieQuestionKind.TEXT: {
      const text = given?.text?.trim() ?? '';
      if (text === '') return required ? problem('Vul een antwoord in.') : { answer: null };
      if (text.length > LONGEST_TEXT) return problem('Gebruik ten hoogste 2.000 tekens.');
      return { answer: { ...nothing, text } };
    }
    default:
      return assertNever(kind);
  }
}
