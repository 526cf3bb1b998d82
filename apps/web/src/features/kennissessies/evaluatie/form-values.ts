import type { EvaluatieDetailFragment, EvaluatieInput, EvaluatieQuestionKind } from '@academie/web-api/gql';

/** A question while an organiser writes it; the key stays the same when it moves. */
export type DraftQuestion = {
  key: string;
  kind: EvaluatieQuestionKind;
  text: string;
  required: boolean;
  /** One choice per line. */
  choices: string;
  several: boolean;
};

export type FormValues = { anonymous: boolean; questions: readonly DraftQuestion[] };

export function toValues({ anonymous, questions }: EvaluatieDetailFragment): FormValues {
  return {
    anonymous,
    questions: questions.map(({ id, kind, text, required, choices, several }) => ({
      key: id,
      kind,
      text,
      required,
      choices: choices.join('\n'),
      several,
    })),
  };
}

export function toInput({ anonymous, questions }: FormValues): EvaluatieInput {
  return {
    anonymous,
    questions: questions.map(({ kind, text, required, choices, several }) => ({
      kind,
      text,
      required,
      choices: kind === 'CHOICE' ? linesOf(choices) : [],
      several: kind === 'CHOICE' && several,
    })),
  };
}

/** The questions as participants will see them. */
export function toPreview(questions: readonly DraftQuestion[]) {
  return questions.map(({ key, choices, ...question }) => ({ ...question, id: key, choices: linesOf(choices) }));
}

export function emptyQuestion(): DraftQuestion {
  return { key: crypto.randomUUID(), kind: 'SCALE', text: '', required: false, choices: '', several: false };
}

/** The same questions with the one at `from` at `to`. */
export function moved<T>(things: readonly T[], from: number, to: number): readonly T[] {
  const thing = things[from];
  if (thing === undefined || to < 0 || to >= things.length) return things;
  const rest = things.filter((_, position) => position !== from);
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
