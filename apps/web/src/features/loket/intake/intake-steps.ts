import type { FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { IntakeDraft } from './intake-draft.js';

/** The steps in order; the first has no name of its own in the address. */
export const intakeSteps = ['onderwerp', 'vraag', 'thema', 'controle'] as const;
export type IntakeStep = (typeof intakeSteps)[number];

export const SUBJECT = { min: 5, max: 160 };
export const QUESTION = { min: 20, max: 5000 };

export function stepOf(name: string | undefined): IntakeStep | undefined {
  return name === undefined ? 'onderwerp' : intakeSteps.find((step) => step !== 'onderwerp' && step === name);
}

export function pathOf(step: IntakeStep): string {
  return step === 'onderwerp' ? '/stel-een-vraag' : `/stel-een-vraag/${step}`;
}

export function stepNumber(step: IntakeStep): number {
  return intakeSteps.indexOf(step) + 1;
}

/** What is still wrong at a step. The API looks again; these are so that one hears it at the step itself. */
export function problemsAt(step: IntakeStep, { subject, question, thema }: IntakeDraft): FieldProblem[] {
  switch (step) {
    case 'onderwerp':
      return tooShort(subject, SUBJECT.min) ? [{ path: 'subject', message: m.loket_intake_subject_error() }] : [];
    case 'vraag':
      return tooShort(question, QUESTION.min) ? [{ path: 'question', message: m.loket_intake_question_error() }] : [];
    case 'thema':
      return thema === undefined ? [{ path: 'thema', message: m.loket_intake_thema_error() }] : [];
    case 'controle':
      return [];
  }
}

/** The first step before this one that is not filled in: nobody can skip one by typing an address. */
export function missingBefore(step: IntakeStep, draft: IntakeDraft): IntakeStep | undefined {
  return intakeSteps.slice(0, stepNumber(step) - 1).find((earlier) => problemsAt(earlier, draft).length > 0);
}

function tooShort(text: string, min: number): boolean {
  return text.trim().length < min;
}
