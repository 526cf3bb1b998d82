import type { DetailValues } from '../../operations/resolve-details.js';
import { clockShift, moved, type Period } from './reeks-rule.js';

/** What of a session can differ from the rest of its series. */
export enum ReeksAspect {
  TITLE = 'TITLE',
  SUMMARY = 'SUMMARY',
  TIME = 'TIME',
  PLACE = 'PLACE',
  CAPACITY = 'CAPACITY',
  AUDIENCE = 'AUDIENCE',
}

/** Which sessions of a series a change is for. */
export enum ReeksScope {
  THIS = 'THIS',
  THIS_AND_FOLLOWING = 'THIS_AND_FOLLOWING',
  ALL_COMING = 'ALL_COMING',
}

const ASPECTS: Readonly<Record<keyof DetailValues, ReeksAspect>> = {
  title: ReeksAspect.TITLE,
  summary: ReeksAspect.SUMMARY,
  startsAt: ReeksAspect.TIME,
  endsAt: ReeksAspect.TIME,
  form: ReeksAspect.PLACE,
  location: ReeksAspect.PLACE,
  onlineUrl: ReeksAspect.PLACE,
  capacity: ReeksAspect.CAPACITY,
  doelgroepen: ReeksAspect.AUDIENCE,
  themaIds: ReeksAspect.AUDIENCE,
  netwerkId: ReeksAspect.AUDIENCE,
};

/** What these columns are called when one tells how a session differs. */
export function aspectsOf(changed: readonly (keyof DetailValues)[]): ReeksAspect[] {
  return [...new Set(changed.map((key) => ASPECTS[key]))];
}

/** A session of the series as it is now. */
export type InReeks = DetailValues & { readonly deviations: readonly ReeksAspect[] };

/** What one session becomes. */
export interface Followed {
  readonly values: DetailValues;
  readonly deviations: ReeksAspect[];
  /** Its new time does not exist, or exists twice, that night. */
  readonly problem: 'skipped' | 'doubled' | null;
}

/**
 * What another session of the series becomes when `from` becomes `to`. What was changed there by hand stays, unless
 * `evenDeviating`. A new time moves each by the same shift of the clock: from Tuesday to Thursday, an hour later.
 */
export function follow(
  session: InReeks,
  from: DetailValues,
  to: DetailValues,
  changed: ReeksAspect[],
  evenDeviating: boolean,
): Followed {
  const followed = changed.filter((aspect) => evenDeviating || !session.deviations.includes(aspect));
  const takes = (key: keyof DetailValues) => followed.includes(ASPECTS[key]);
  const time = takes('startsAt')
    ? shifted(session, from, to)
    : { startsAt: session.startsAt, endsAt: session.endsAt, problem: null };
  const { problem, ...period } = time;
  const pick = <K extends keyof DetailValues>(key: K): DetailValues[K] => (takes(key) ? to[key] : session[key]);
  return {
    values: {
      ...period,
      title: pick('title'),
      summary: pick('summary'),
      form: pick('form'),
      location: pick('location'),
      onlineUrl: pick('onlineUrl'),
      capacity: pick('capacity'),
      doelgroepen: pick('doelgroepen'),
      themaIds: pick('themaIds'),
      netwerkId: pick('netwerkId'),
    },
    deviations: session.deviations.filter((aspect) => !followed.includes(aspect)),
    problem,
  };
}

function shifted(session: Period, from: Period, to: Period): Period & { problem: Followed['problem'] } {
  const start = moved(session.startsAt, clockShift(from.startsAt, to.startsAt));
  const end = moved(session.endsAt, clockShift(from.endsAt, to.endsAt));
  return { startsAt: start.instant, endsAt: end.instant, problem: start.problem ?? end.problem };
}
