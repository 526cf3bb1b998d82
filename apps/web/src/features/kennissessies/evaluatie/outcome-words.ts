import type { EvaluatieOutcomesFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';
import type { Question } from './fill-values.js';

type Outcome = EvaluatieOutcomesFragment['outcomes'][number];

export type Bar = { label: string; count: number };

const average = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** Each answer that could be given, with how often it was. */
export function barsOf(question: Question, counts: readonly number[]): Bar[] {
  const labels = question.kind === 'SCALE' ? scaleLabels() : question.choices;
  return labels.map((label, position) => ({ label, count: counts[position] ?? 0 }));
}

/** What the bars come down to, in one sentence. */
export function conclusionOf(question: Question, outcome: Outcome): string {
  if (outcome.count === 0) return m.evaluatie_no_texts();
  if (question.kind === 'SCALE') {
    const [, , , four = 0, five = 0] = outcome.bars;
    const mean = average.format(outcome.average ?? 0);
    return m.evaluatie_conclusion_scale({ average: mean, good: four + five, count: outcome.count });
  }
  const most = Math.max(...outcome.bars);
  const chosen = question.choices.filter((_, position) => outcome.bars[position] === most);
  return m.evaluatie_conclusion_choice({ choice: chosen.join(', '), times: most, count: outcome.count });
}

function scaleLabels(): string[] {
  return [m.evaluatie_scale_lowest(), '2', '3', '4', m.evaluatie_scale_highest()];
}
