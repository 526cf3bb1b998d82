import type { ReeksFrequency, ReeksRuleInput } from '@academie/web-api/gql';
import type { FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { isLastOfMonth, nthWord, weekdayOf, weekOfMonth } from './reeks-words.js';

/** The rule as it is typed: everything text, nothing lost. */
export type ReeksValues = {
  frequency: ReeksFrequency;
  every: string;
  end: 'count' | 'until';
  count: string;
  until: string;
  /** Dates that were unticked. */
  without: readonly string[];
};

export const emptyReeks: ReeksValues = {
  frequency: 'WEEKLY',
  every: '1',
  end: 'count',
  count: '6',
  until: '',
  without: [],
};

/** The ways to repeat that fit the first date; weekly always does. */
export function repeatOptions(date: string): { value: ReeksFrequency; label: string }[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [{ value: 'WEEKLY', label: m.reeks_repeat_weekly() }];
  const weekday = weekdayOf(date);
  const week = weekOfMonth(date);
  return [
    { value: 'WEEKLY', label: m.reeks_repeat_weekly_day({ weekday }) },
    ...(week <= 4
      ? [{ value: 'MONTHLY_BY_WEEKDAY' as const, label: m.reeks_repeat_nth({ nth: nthWord(week), weekday }) }]
      : []),
    ...(isLastOfMonth(date)
      ? [{ value: 'MONTHLY_LAST_WEEKDAY' as const, label: m.reeks_repeat_last({ weekday }) }]
      : []),
  ];
}

/** What can be sent, or what must be mended first. The API checks everything again, and more. */
export function checkReeks(values: ReeksValues): { rule: ReeksRuleInput } | { problems: FieldProblem[] } {
  const { frequency, every, end, count, until } = values;
  const problems: FieldProblem[] = [];
  if (!/^([1-9]|1[0-2])$/.test(every.trim())) problems.push({ path: 'rule.every', message: m.reeks_problem_every() });
  if (end === 'count' && !/^\d{1,2}$/.test(count.trim())) {
    problems.push({ path: 'rule.count', message: m.reeks_problem_count() });
  }
  if (end === 'until' && until === '') problems.push({ path: 'rule.until', message: m.reeks_problem_until() });
  if (problems.length > 0) return { problems };
  const rule = { frequency, every: Number(every) };
  return { rule: end === 'count' ? { ...rule, count: Number(count) } : { ...rule, until } };
}
