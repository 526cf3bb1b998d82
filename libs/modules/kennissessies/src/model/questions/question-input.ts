import type { FieldProblem } from '@academie/kernel';
import { QuestionKind } from './question.entity.js';

/** What an organiser fills in for a question. */
export interface QuestionDetails {
  readonly kind: QuestionKind;
  readonly label: string;
  readonly long: boolean;
  readonly multiple: boolean;
  readonly options: readonly string[];
  readonly required: boolean;
  readonly purpose: string;
  readonly retentionDays: number;
}

/** A question that was answered already: people answered it as it was, for that purpose and that long. */
export interface Answered {
  readonly before: QuestionDetails;
  /** Every option that somebody chose. */
  readonly chosen: readonly string[];
}

export const MOST_QUESTIONS = 20;
export const MOST_OPTIONS = 20;

/** What to keep: without spaces around it, and without what does not go with the kind. */
export function tidyQuestion(details: QuestionDetails): QuestionDetails {
  const { kind } = details;
  const isChoice = kind === QuestionKind.CHOICE;
  return {
    ...details,
    label: details.label.trim(),
    purpose: details.purpose.trim(),
    long: kind === QuestionKind.TEXT && details.long,
    multiple: isChoice && details.multiple,
    options: isChoice ? details.options.map((option) => option.trim()).filter((option) => option !== '') : [],
  };
}

/** Everything that is wrong with a question that was tidied. */
export function questionProblems(details: QuestionDetails, answered: Answered | null): FieldProblem[] {
  const { kind, label, purpose, options, retentionDays } = details;
  const problems: FieldProblem[] = [];
  const need = (right: boolean, path: keyof QuestionDetails, message: string) => {
    if (!right) problems.push({ path, message });
  };
  need(label.length >= 3, 'label', 'Schrijf de vraag op.');
  need(purpose.length >= 3, 'purpose', 'Vul in waarvoor u het antwoord gebruikt.');
  need(
    Number.isInteger(retentionDays) && retentionDays >= 1 && retentionDays <= 365,
    'retentionDays',
    'Kies hoeveel dagen u de antwoorden bewaart: 1 tot en met 365.',
  );
  if (kind === QuestionKind.CHOICE) {
    need(options.length >= 2, 'options', 'Geef ten minste 2 antwoorden om uit te kiezen.');
    need(options.length <= MOST_OPTIONS, 'options', `Geef ten hoogste ${MOST_OPTIONS} antwoorden.`);
    need(new Set(options).size === options.length, 'options', 'Elk antwoord mag één keer in de lijst staan.');
  }
  if (answered) problems.push(...keptProblems(details, answered));
  return problems;
}

function keptProblems(details: QuestionDetails, { before, chosen }: Answered): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (right: boolean, path: keyof QuestionDetails, message: string) => {
    if (!right) problems.push({ path, message });
  };
  need(details.kind === before.kind, 'kind', 'Er zijn al antwoorden. De soort vraag kan niet meer veranderen.');
  need(
    details.kind !== before.kind || ((details.long || !before.long) && (details.multiple || !before.multiple)),
    'kind',
    'Er zijn al antwoorden. U kunt meer ruimte geven, maar niet minder.',
  );
  const lost = chosen.filter((option) => !details.options.includes(option));
  need(
    details.kind !== QuestionKind.CHOICE || lost.length === 0,
    'options',
    `Dit antwoord is al gekozen en moet blijven: ${lost.join(', ')}.`,
  );
  need(
    details.purpose === before.purpose,
    'purpose',
    'Mensen hebben al geantwoord voor dit doel. Maak een nieuwe vraag voor een ander doel.',
  );
  need(
    details.retentionDays <= before.retentionDays,
    'retentionDays',
    `U hebt beloofd de antwoorden ten hoogste ${before.retentionDays} dagen te bewaren. Korter mag wel.`,
  );
  return problems;
}
