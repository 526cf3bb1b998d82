import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';

/** What seating is decided on: the session as it is behind the lock on its row. */
export interface SeatingFacts {
  readonly status: KennissessieStatus;
  readonly startsAt: Date;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly registeredCount: number;
  readonly waitlistCount: number;
}

/** Why a place cannot be taken or given up (any more). */
export type SeatingRefusal = 'NOT_OPEN' | 'STARTED' | 'NOT_REGISTERED';

export type RegistrationDecision =
  | { readonly outcome: 'seat' }
  | { readonly outcome: 'wait' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'refused'; readonly reason: SeatingRefusal };

export type CancellationDecision =
  | { readonly outcome: 'free-seat' }
  | { readonly outcome: 'stop-waiting' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'refused'; readonly reason: SeatingRefusal };

/** True for every status but CANCELLED: the person is counted in, waits, or was there. */
export function isActive(own: RegistrationStatus | null): own is RegistrationStatus {
  return own !== null && own !== RegistrationStatus.CANCELLED;
}

/** True for those who have (or had) a place, waiting people not included. */
export function isSeated(own: RegistrationStatus | null): boolean {
  return isActive(own) && own !== RegistrationStatus.WAITLISTED;
}

/** What happens when somebody registers. A free place goes to whoever waits first, never to whoever asks last. */
export function decideRegistration(
  facts: SeatingFacts,
  own: RegistrationStatus | null,
  now: Date,
): RegistrationDecision {
  if (isClosed(facts)) return { outcome: 'refused', reason: 'NOT_OPEN' };
  if (isActive(own)) return { outcome: 'already' };
  if (hasStarted(facts, now)) return { outcome: 'refused', reason: 'STARTED' };
  return { outcome: freeSeats(facts) > 0 && facts.waitlistCount === 0 ? 'seat' : 'wait' };
}

/** What happens when somebody cancels. Doing it twice changes nothing. */
export function decideCancellation(
  facts: SeatingFacts,
  own: RegistrationStatus | null,
  now: Date,
): CancellationDecision {
  if (own === null) return { outcome: 'refused', reason: 'NOT_REGISTERED' };
  if (own === RegistrationStatus.CANCELLED) return { outcome: 'already' };
  if (isClosed(facts)) return { outcome: 'refused', reason: 'NOT_OPEN' };
  if (hasStarted(facts, now)) return { outcome: 'refused', reason: 'STARTED' };
  return { outcome: own === RegistrationStatus.WAITLISTED ? 'stop-waiting' : 'free-seat' };
}

/** How many of those who wait, from the front, get a place now. Nobody moves up once it has begun. */
export function decidePromotions(facts: SeatingFacts, now: Date): number {
  if (facts.status !== KennissessieStatus.PUBLISHED || hasStarted(facts, now)) return 0;
  return Math.min(freeSeats(facts), facts.waitlistCount);
}

function isClosed({ status }: SeatingFacts): boolean {
  return status === KennissessieStatus.DRAFT || status === KennissessieStatus.CANCELLED;
}

function hasStarted({ status, startsAt }: SeatingFacts, now: Date): boolean {
  return status === KennissessieStatus.COMPLETED || startsAt <= now;
}

function freeSeats({ capacity, registeredCount }: SeatingFacts): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - registeredCount);
}
