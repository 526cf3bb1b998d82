import type { ReeksSessionFragment, ReeksViewFragment } from '@academie/web-api/gql';
import { detail } from './spec-sessions.js';

/** A date of the series. */
export function date(id: string, day: string, more: Partial<ReeksSessionFragment> = {}): ReeksSessionFragment {
  const at = { startsAt: `${day}T09:00:00Z`, endsAt: `${day}T10:30:00Z` };
  return { ...detail(), deviations: [], id, ...at, ...more };
}

/** Who may do nothing with it. */
export const none = { register: false, cancelRegistrations: false, publish: false, extend: false, cancel: false };

/** A weekly series of three dates, one of them off. */
export function series(more: Partial<ReeksViewFragment> = {}): ReeksViewFragment {
  return {
    id: 'reeks',
    title: 'Leerkring',
    frequency: 'WEEKLY',
    every: 1,
    questionCount: 0,
    viewerCan: { ...none, register: true },
    sessions: [
      date('s1', '2026-11-24'),
      date('s2', '2026-12-01', { deviations: ['PLACE'] }),
      date('s3', '2026-12-08', { status: 'CANCELLED' }),
    ],
    ...more,
  };
}
