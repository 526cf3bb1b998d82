import { stringify } from 'csv-stringify/sync';
import type { StoredQuestion } from '../model/words.js';
import type { QuestionOutcome } from '../reading/results-reader.js';

/** A mark that tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Everything that was said, one line per answer: for a number or a choice how often it was given, for words the words.
 * What begins like a formula is made text, or a spreadsheet would run what a participant typed.
 */
export function evaluatieCsv(
  questions: readonly StoredQuestion[],
  outcomes: readonly QuestionOutcome[],
  withNames: boolean,
): string {
  const head = ['Vraag', 'Antwoord', 'Aantal', ...(withNames ? ['Naam'] : [])];
  const rows = questions.flatMap((question) => {
    const outcome = outcomes.find(({ questionId }) => questionId === question.id);
    if (!outcome) return [];
    const labels = question.kind === 'SCALE' ? ['1', '2', '3', '4', '5'] : question.choices;
    const counted = outcome.bars.map((count, position) => [question.text, labels[position] ?? '', count]);
    const said = outcome.texts.map(({ text, author }) => [
      question.text,
      text,
      1,
      ...(withNames ? [author ?? ''] : []),
    ]);
    return [...counted, ...said];
  });
  const csv = stringify([head, ...rows.map((row) => [...row, ...Array(head.length - row.length).fill('')])], {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return `${BYTE_ORDER_MARK}${csv}`;
}
