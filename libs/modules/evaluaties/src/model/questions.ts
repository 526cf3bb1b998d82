import type { FieldProblem } from '@academie/kernel';
import { EvaluatieQuestionKind, type QuestionText } from './words.js';

export const MOST_QUESTIONS = 20;
export const MOST_CHOICES = 10;
const LONGEST_QUESTION = 300;
const LONGEST_CHOICE = 120;

/** The questions as they are kept, or what is wrong with each. */
export type AcceptedQuestions =
  | { readonly outcome: 'accepted'; readonly questions: readonly QuestionText[] }
  | { readonly outcome: 'refused'; readonly problems: readonly FieldProblem[] };

/** Tidies the questions of a form and looks whether somebody can answer them. */
export function acceptQuestions(given: readonly QuestionText[]): AcceptedQuestions {
  if (given.length === 0) return refusal('questions', 'Zet ten minste 1 vraag in de evaluatie.');
  if (given.length > MOST_QUESTIONS) {
    return refusal('questions', `Zet ten hoogste ${MOST_QUESTIONS} vragen in de evaluatie.`);
  }
  const questions = given.map(tidy);
  const problems = questions.flatMap((question, index) => problemsOf(question, `questions.${index}`));
  return problems.length > 0 ? { outcome: 'refused', problems } : { outcome: 'accepted', questions };
}

function refusal(path: string, message: string): AcceptedQuestions {
  return { outcome: 'refused', problems: [{ path, message }] };
}

function tidy({ kind, text, required, choices, several }: QuestionText): QuestionText {
  const chooses = kind === EvaluatieQuestionKind.CHOICE;
  return {
    kind,
    text: text.trim(),
    required,
    choices: chooses ? choices.map((choice) => choice.trim()).filter((choice) => choice !== '') : [],
    several: chooses && several,
  };
}

function problemsOf({ kind, text, choices }: QuestionText, path: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (text.length < 3 || text.length > LONGEST_QUESTION) {
    problems.push({ path: `${path}.text`, message: `Schrijf een vraag van 3 tot ${LONGEST_QUESTION} tekens.` });
  }
  if (kind === EvaluatieQuestionKind.CHOICE) {
    const message = choiceProblem(choices);
    if (message) problems.push({ path: `${path}.choices`, message });
  }
  return problems;
}

function choiceProblem(choices: readonly string[]): string | null {
  if (choices.length < 2) return 'Geef ten minste 2 antwoorden om uit te kiezen. Zet elk antwoord op een eigen regel.';
  if (choices.length > MOST_CHOICES) return `Geef ten hoogste ${MOST_CHOICES} antwoorden om uit te kiezen.`;
  if (choices.some((choice) => choice.length > LONGEST_CHOICE)) {
    return `Houd elk antwoord korter dan ${LONGEST_CHOICE} tekens.`;
  }
  const distinct = new Set(choices.map((choice) => choice.toLocaleLowerCase('nl')));
  return distinct.size < choices.length ? 'Twee antwoorden zijn hetzelfde. Haal er één weg.' : null;
}
