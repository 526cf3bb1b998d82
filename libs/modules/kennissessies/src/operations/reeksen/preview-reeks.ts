import { invalidInput } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { type Period, type ReeksRule, reeksDates, ruleProblems } from '../../model/reeksen/reeks-rule.js';
import { clockMessage } from './plan-reeks.js';

/** A date as it is shown before it is saved. */
export interface PreviewedDate {
  readonly date: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly holiday: string | null;
  readonly problem: string | null;
}

/** Somebody looks at the dates of a series before planning it. */
@Injectable()
export class PreviewReeks {
  /** Throws INVALID_INPUT. */
  run(first: Period, rule: ReeksRule): PreviewedDate[] {
    const problems = ruleProblems(first.startsAt, rule);
    if (first.endsAt <= first.startsAt) {
      problems.push({ path: 'endsAt', message: 'De eindtijd moet na de begintijd liggen.' });
    }
    if (problems.length > 0) throw invalidInput(problems);
    return reeksDates(first, rule).map(({ date, period, holiday, problem }) => ({
      date,
      startsAt: period?.startsAt ?? null,
      endsAt: period?.endsAt ?? null,
      holiday,
      problem: problem && clockMessage(date),
    }));
  }
}
