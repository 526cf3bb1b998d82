import { invalidate } from '@academie/web-api';
import { KennissessieDocument, type ReeksDoneFragment } from '@academie/web-api/gql';
import type { QueryClient } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { longDate } from '../../../shared/time.js';
import { reeksQuery } from './reeks-query.js';

/** Lays what came of it over every page that shows the series. */
export function keepOutcomes(client: QueryClient, { reeks }: ReeksDoneFragment): void {
  client.setQueryData(reeksQuery(reeks.id).queryKey, { reeks });
  void client.invalidateQueries({ refetchType: 'none' });
  void invalidate(client, KennissessieDocument);
}

/** What came of registering for each date, in sentences. */
export function registeredWords(outcomes: ReeksDoneFragment): string[] {
  const done = doneOf(outcomes);
  const asked = done.filter(({ viewerRegistration: own }) => own?.status === 'REQUESTED').length;
  const seats = done.filter(({ viewerRegistration: own }) => own?.status === 'REGISTERED').length;
  const waiting = done.filter(({ viewerRegistration: own }) => own?.status === 'WAITLISTED').length;
  return [
    ...(seats > 0 ? [m.reeks_done_seats({ count: seats })] : []),
    ...(waiting > 0 ? [m.reeks_done_waiting({ count: waiting })] : []),
    ...(asked > 0 ? [m.reeks_done_requested({ count: asked })] : []),
    ...refusals(outcomes),
  ];
}

export function leftWords(outcomes: ReeksDoneFragment): string[] {
  return [m.reeks_done_left({ count: doneOf(outcomes).length }), ...refusals(outcomes)];
}

function doneOf({ reeks, outcomes }: ReeksDoneFragment) {
  return reeks.sessions.filter(({ id }) =>
    outcomes.some(({ kennissessieId, refusal }) => kennissessieId === id && refusal === null),
  );
}

function refusals({ reeks, outcomes }: ReeksDoneFragment): string[] {
  return outcomes.flatMap(({ kennissessieId, refusal }) => {
    const session = reeks.sessions.find(({ id }) => id === kennissessieId);
    return refusal && session ? [m.reeks_done_refused({ date: longDate(session.startsAt), reason: refusal })] : [];
  });
}
