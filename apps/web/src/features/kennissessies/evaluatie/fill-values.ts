import type { EvaluatieAnswerInput, EvaluatieDetailFragment } from '@academie/web-api/gql';

export type Question = EvaluatieDetailFragment['questions'][number];

/** What is filled in, by question: chosen values, or one text. */
export type FillValues = Readonly<Record<string, readonly string[]>>;

/** The answers as the API takes them; what was left open goes as open. */
export function toAnswers(questions: readonly Question[], values: FillValues): EvaluatieAnswerInput[] {
  return questions.map((question) => toAnswer(question, values[question.id] ?? []));
}

function toAnswer({ id, kind }: Question, given: readonly string[]): EvaluatieAnswerInput {
  switch (kind) {
    case 'SCALE':
      return { questionId: id, scale: given[0] === undefined ? null : Number(given[0]) };
    case 'CHOICE':
      return { questionId: id, choices: given.map(Number) };
    case 'TEXT':
      return { questionId: id, text: given[0] ?? '' };
  }
}
