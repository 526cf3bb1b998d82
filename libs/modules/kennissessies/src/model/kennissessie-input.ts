import { type Doelgroep, KennissessieForm } from '@academie/contracts';
import type { FieldProblem } from '@academie/kernel';
import { localTimeProblem } from '@academie/platform/calendar';

/** What an organiser fills in. */
export interface KennissessieDetails {
  readonly title: string;
  readonly summary: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly form: KennissessieForm;
  readonly location?: string | null;
  readonly onlineUrl?: string | null;
  readonly capacity?: number | null;
  readonly doelgroepen: readonly Doelgroep[];
  /** Slug of a thema. */
  readonly thema: string;
  readonly netwerkId?: string | null;
}

/** What the session is now, when it is changed. */
export interface Existing {
  readonly startsAt: Date;
  readonly registeredCount: number;
  /** Places that were offered or reserved. */
  readonly heldCount: number;
  /** Places that are kept for a doelgroep or an organisatie. */
  readonly keptCount?: number;
}

/** Three days, one of which may have 25 hours. */
const LONGEST_MS = 73 * 3600 * 1000;

/** Everything that is wrong with it, each with the field and what to do. What stands elsewhere (themas) is not asked here. */
export function inputProblems(details: KennissessieDetails, now: Date, existing: Existing | null): FieldProblem[] {
  return [
    ...textProblems(details),
    ...timeProblems(details, now, existing),
    ...placeProblems(details),
    ...capacityProblems(details, existing),
  ];
}

function textProblems({ title, summary }: KennissessieDetails): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (title.trim() === '') problems.push({ path: 'title', message: 'Geef de sessie een titel.' });
  if (summary.trim() === '') problems.push({ path: 'summary', message: 'Beschrijf waar de sessie over gaat.' });
  return problems;
}

function timeProblems({ startsAt, endsAt }: KennissessieDetails, now: Date, existing: Existing | null): FieldProblem[] {
  const problems: FieldProblem[] = [];
  // A session that is going on may still be described better, but not moved to the past.
  if (startsAt <= now && startsAt.getTime() !== existing?.startsAt.getTime()) {
    problems.push({ path: 'startsAt', message: 'Kies een begintijd in de toekomst.' });
  }
  if (endsAt <= startsAt) {
    problems.push({ path: 'endsAt', message: 'De eindtijd moet na de begintijd liggen.' });
  } else if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS) {
    problems.push({ path: 'endsAt', message: 'Een sessie duurt ten hoogste 3 dagen.' });
  }
  // Calendar programs read an hour that comes twice as two different instants.
  for (const [path, at] of [
    ['startsAt', startsAt],
    ['endsAt', endsAt],
  ] as const) {
    if (localTimeProblem(at) === 'doubled') {
      problems.push({
        path,
        message: 'Dit tijdstip komt twee keer voor: die nacht gaat de klok een uur terug. Kies een andere tijd.',
      });
    }
  }
  return problems;
}

function placeProblems({ form, location, onlineUrl }: KennissessieDetails): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (form !== KennissessieForm.ONLINE && !location?.trim()) {
    problems.push({ path: 'location', message: 'Vul in waar de sessie is.' });
  }
  const link = onlineUrl?.trim();
  if (link && !(URL.canParse(link) && new URL(link).protocol === 'https:')) {
    problems.push({ path: 'onlineUrl', message: 'Vul een volledige link in die begint met https://.' });
  }
  return problems;
}

function capacityProblems({ capacity }: KennissessieDetails, existing: Existing | null): FieldProblem[] {
  if (capacity === null || capacity === undefined) return [];
  if (!Number.isInteger(capacity) || capacity < 1) {
    return [
      { path: 'capacity', message: 'Vul een aantal plaatsen in van 1 of meer. Laat het leeg als er geen grens is.' },
    ];
  }
  const taken = existing ? existing.registeredCount + existing.heldCount : 0;
  if (existing && capacity < taken) {
    const held = existing.heldCount > 0 ? ` en ${existing.heldCount} plaatsen vastgehouden` : '';
    const message = `Er zijn al ${existing.registeredCount} mensen aangemeld${held}. Kies ten minste ${taken} plaatsen.`;
    return [{ path: 'capacity', message }];
  }
  const kept = existing?.keptCount ?? 0;
  if (capacity < kept) {
    const message = `U houdt ${kept} plaatsen vrij voor groepen. Kies ten minste ${kept} plaatsen.`;
    return [{ path: 'capacity', message }];
  }
  return [];
}
