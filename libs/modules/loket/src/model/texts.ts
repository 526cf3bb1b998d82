import type { FieldProblem } from '@academie/kernel';

/** The limits of a text that somebody writes at the loket. */
interface Limits {
  readonly min: number;
  readonly max: number;
  readonly message: string;
}

export const SUBJECT: Limits = { min: 5, max: 160, message: 'Vat uw vraag samen in 5 tot 160 tekens.' };
export const QUESTION: Limits = { min: 20, max: 5000, message: 'Beschrijf uw vraag in 20 tot 5.000 tekens.' };
export const ANSWER: Limits = { min: 2, max: 20_000, message: 'Schrijf een antwoord van 2 tot 20.000 tekens.' };
export const ROUTE_NOTE: Limits = {
  min: 0,
  max: 2000,
  message: 'Schrijf een toelichting van ten hoogste 2.000 tekens.',
};

/** What is wrong with a text, spaces around it left out; nothing when it is fine. */
export function lengthProblem(path: string, text: string, { min, max, message }: Limits): FieldProblem[] {
  const { length } = text.trim();
  return length < min || length > max ? [{ path, message }] : [];
}
