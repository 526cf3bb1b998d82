import type { KennissessieQuestionFragment, QuestionInput } from '@academie/web-api/gql';
import type { FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { type AnswerKind, answerKindOf } from './question-words.js';

/** A question as it is typed: everything text, nothing lost. */
export type QuestionValues = {
  label: string;
  kind: AnswerKind | '';
  /** One on a line. */
  options: string;
  required: boolean;
  purpose: string;
  retentionDays: string;
};

export const emptyQuestion: QuestionValues = {
  label: '',
  kind: '',
  options: '',
  required: false,
  purpose: '',
  retentionDays: '14',
};

export function valuesOf(question: KennissessieQuestionFragment): QuestionValues {
  const { label, options, required, purpose, retentionDays } = question;
  const kind = answerKindOf(question);
  return { label, kind, options: options.join('\n'), required, purpose, retentionDays: String(retentionDays) };
}

export function hasOptions(kind: AnswerKind | ''): boolean {
  return kind === 'one' || kind === 'several';
}

/** What is wrong, before it is sent. The API checks everything again, and more. */
export function questionProblems(values: QuestionValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (right: boolean, path: keyof QuestionValues, message: string) => {
    if (!right) problems.push({ path, message });
  };
  need(values.label.trim().length >= 3, 'label', m.aanmelden_problem_label());
  need(values.kind !== '', 'kind', m.aanmelden_problem_kind());
  need(!hasOptions(values.kind) || linesOf(values.options).length >= 2, 'options', m.aanmelden_problem_options());
  need(values.purpose.trim().length >= 3, 'purpose', m.aanmelden_problem_purpose());
  const days = values.retentionDays.trim();
  need(/^[1-9]\d{0,2}$/.test(days) && Number(days) <= 365, 'retentionDays', m.aanmelden_problem_retention());
  return problems;
}

export function toQuestionInput({
  label,
  kind,
  options,
  required,
  purpose,
  retentionDays,
}: QuestionValues): QuestionInput {
  return {
    label: label.trim(),
    kind: hasOptions(kind) ? 'CHOICE' : kind === 'yes-no' ? 'YES_NO' : 'TEXT',
    long: kind === 'long',
    multiple: kind === 'several',
    options: hasOptions(kind) ? linesOf(options) : [],
    required,
    purpose: purpose.trim(),
    retentionDays: Number(retentionDays),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
