import type { DateTimeValue } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { Temporal } from '../../../shared/temporal.js';
import { ZONE } from '../../../shared/time.js';

/** A moment, or why the fields name none. */
export type Moment = { iso: string } | { problem: 'missing' | 'skipped' | 'doubled' };

/**
 * The one moment that a Dutch date and time mean, with its offset. In the two nights that the clock changes an hour is
 * skipped or comes twice; a session must not start or end there, since calendars disagree on when that is.
 */
export function dutchMoment({ date, time }: DateTimeValue): Moment {
  const local = parse(date, time);
  if (!local) return { problem: 'missing' };
  try {
    const zoned = local.toZonedDateTime(ZONE, { disambiguation: 'reject' });
    return { iso: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }) };
  } catch {
    const kept = local.toZonedDateTime(ZONE, { disambiguation: 'earlier' }).toPlainDateTime().equals(local);
    return { problem: kept ? 'doubled' : 'skipped' };
  }
}

function parse(date: string, time: string) {
  if (date === '' || time === '') return null;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`);
  } catch {
    return null;
  }
}

/** What to say at the field; `missing` in the words of that field. */
export function momentProblem(problem: 'missing' | 'skipped' | 'doubled', missing: string): string {
  switch (problem) {
    case 'missing':
      return missing;
    case 'skipped':
      return m.kennissessies_problem_skipped();
    case 'doubled':
      return m.kennissessies_problem_doubled();
  }
}
