import { createContext, type ReactNode, use } from 'react';

/** The few words that components bring themselves. The application provides them in the language of the reader. */
export type UiTexts = {
  close: string;
  optional: string;
  errorSummaryTitle: string;
  loading: string;
  retry: string;
  errorTitle: string;
  errorBody: string;
  showMore: string;
  shown: (shown: number, total: number) => string;
  undo: string;
  remove: (label: string) => string;
  more: (count: number) => string;
  date: string;
  time: string;
  charactersLeft: (left: number) => string;
  sortedAscending: string;
  sortedDescending: string;
  showOptions: string;
  optionCount: (count: number) => string;
  stepState: Record<'done' | 'now' | 'next', string>;
};

export const dutchTexts: UiTexts = {
  close: 'Sluiten',
  optional: '(niet verplicht)',
  errorSummaryTitle: 'Controleer uw antwoorden',
  loading: 'Bezig met laden',
  retry: 'Probeer opnieuw',
  errorTitle: 'Dit kunnen we nu niet laten zien',
  errorBody: 'Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw.',
  showMore: 'Toon meer',
  shown: (shown, total) => `${shown} van ${total} getoond`,
  undo: 'Ongedaan maken',
  remove: (label) => `Verwijder ${label}`,
  more: (count) => `en ${count} meer`,
  date: 'Datum',
  time: 'Tijd',
  charactersLeft: (left) => (left === 1 ? 'Nog 1 teken over' : `Nog ${left} tekens over`),
  sortedAscending: 'oplopend gesorteerd',
  sortedDescending: 'aflopend gesorteerd',
  showOptions: 'Toon de keuzes',
  optionCount: (count) => (count === 1 ? '1 keuze' : `${count} keuzes`),
  stepState: { done: 'Klaar', now: 'Nu bezig', next: 'Nog niet begonnen' },
};

const TextsContext = createContext<UiTexts>(dutchTexts);

/** Gives all components below it their words. */
export function UiTextsProvider({ texts, children }: { texts: UiTexts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useUiTexts(): UiTexts {
  return use(TextsContext);
}
