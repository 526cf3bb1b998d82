import { givesOutPlaces, type SeatingFacts } from './seating.js';

/** As many as one person may hold for colleagues at one session. */
export const MOST_RESERVED = 20;
const HOURS_BEFORE = 48;

type Times = Pick<SeatingFacts, 'startsAt' | 'registrationClosesAt'>;

/** Until when names can be filled in: the deadline, or two days before the start. What is left then is for others. */
export function reservationsEndAt({ startsAt, registrationClosesAt }: Times): Date {
  return registrationClosesAt ?? new Date(startsAt.getTime() - HOURS_BEFORE * 3_600_000);
}

/** SQL of {@link reservationsEndAt}; `k` is the session. */
export const RESERVATIONS_END_AT = `coalesce(k.registration_closes_at, k.starts_at - interval '${HOURS_BEFORE} hours')`;

export type ReservationRefusal = 'NOT_OPEN' | 'NEEDS_APPROVAL' | 'TOO_LATE' | 'TOO_MANY' | 'NOT_ENOUGH_PLACES';

/** Why these places cannot be reserved; null when they can. `free`: how many there are for them; `held`: they hold already. */
export function reservationRefusal(
  facts: SeatingFacts,
  { places, held, free }: { places: number; held: number; free: number },
  now: Date,
): ReservationRefusal | null {
  if (!givesOutPlaces(facts, now)) return 'NOT_OPEN';
  // Of each who comes the organiser wants to decide; a place without a name is none to decide on.
  if (facts.approval) return 'NEEDS_APPROVAL';
  if (reservationsEndAt(facts) <= now) return 'TOO_LATE';
  if (held + places > MOST_RESERVED) return 'TOO_MANY';
  return free < places ? 'NOT_ENOUGH_PLACES' : null;
}
