import type { KennissessieDetailFragment, KennissessieInput, ReeksViewFragment } from '@academie/web-api/gql';
import { isPast } from '../../../shared/time.js';
import { type Impact, impactOf } from '../form/form-values.js';
import type { Scope } from './scope-fields.js';

/** The same as for one session, over all the sessions that follow the change; `sessions` is how many those are. */
export function scopeImpact(
  session: KennissessieDetailFragment,
  input: KennissessieInput,
  reeks: ReeksViewFragment,
  { scope }: Scope,
): Impact & { sessions: number } {
  const own = impactOf(session, input);
  const targets = reeks.sessions.filter(
    ({ id, status, startsAt }) =>
      id === session.id ||
      ((status === 'PUBLISHED' || status === 'DRAFT') &&
        !isPast(startsAt) &&
        (scope === 'ALL_COMING' || Date.parse(startsAt) >= Date.parse(session.startsAt))),
  );
  if (own.invited === 0 && session.registeredCount > 0) return { ...own, sessions: targets.length };
  const moved = impactOf({ ...session, status: 'PUBLISHED', registeredCount: 1 }, input).invited > 0;
  const known = targets.filter(({ status }) => status === 'PUBLISHED');
  const invited = moved ? known.reduce((sum, { registeredCount }) => sum + registeredCount, 0) : 0;
  return { ...own, invited, sessions: targets.length };
}
