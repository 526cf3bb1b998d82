import type { Doelgroep } from '@academie/contracts';
import type { FieldProblem } from '@academie/kernel';

/** What an organiser fills in of a session without a date. */
export interface IdeeDetails {
  readonly title: string;
  readonly summary: string;
  readonly doelgroepen: readonly Doelgroep[];
  /** Slug of a thema. */
  readonly thema: string;
  readonly netwerkId?: string | null;
}

/** Everything that is wrong with it. What stands elsewhere (themas, netwerken) is not asked here. */
export function ideeProblems({ title, summary, doelgroepen }: IdeeDetails): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (title.trim().length < 3) problems.push({ path: 'title', message: 'Geef de sessie een titel.' });
  if (summary.trim() === '') problems.push({ path: 'summary', message: 'Beschrijf waar de sessie over gaat.' });
  if (doelgroepen.length === 0) problems.push({ path: 'doelgroepen', message: 'Kies ten minste 1 doelgroep.' });
  return problems;
}
