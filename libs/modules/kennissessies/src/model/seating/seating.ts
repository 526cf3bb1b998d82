import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';

/** What seating is decided on: the session as it is behind the lock on its row. */
export interface SeatingFacts {
  readonly status: KennissessieStatus;
  readonly startsAt: Date;
  /** Null: until it starts. */
  readonly registrationClosesAt: Date | null;
  /** The organiser decides who may come. */
  readonly approval: boolean;
}

/** Why a place cannot be taken or given up (any more). */
export type SeatingRefusal = 'NOT_OPEN' | 'CLOSED' | 'STARTED' | 'NOT_REGISTERED' | 'TURNED_DOWN';

/** `place`: a seat or a place in line, as there is room. `ask`: the organiser decides first. */
export type RegistrationDecision =
  | { readonly outcome: 'place' }
  | { readonly outcome: 'ask' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'refused'; readonly reason: SeatingRefusal };

export type CancellationDecision =
  | { readonly outcome: 'free-seat' }
  | { readonly outcome: 'stop-waiting' }
  | { readonly outcome: 'withdraw' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'refused'; readonly reason: SeatingRefusal };

const { REQUESTED, DECLINED, WAITLISTED, CANCELLED } = RegistrationStatus;
const NOT_SEATED: ReadonlySet<RegistrationStatus> = new Set([REQUESTED, DECLINED, WAITLISTED, CANCELLED]);

/** True for those who are counted in, wait, asked to come, or were there. */
export function isActive(own: RegistrationStatus | null): own is RegistrationStatus {
  return own !== null && own !== CANCELLED && own !== DECLINED;
}

/** True for those who have (or had) a place: not for who waits, asks or was turned down. */
export function isSeated(own: RegistrationStatus | null): own is RegistrationStatus {
  return own !== null && !NOT_SEATED.has(own);
}

/** What happens when somebody registers. `lapsed`: they wait, but let an offer pass, and now say that they still want to. */
export function decideRegistration(
  facts: SeatingFacts,
  own: RegistrationStatus | null,
  now: Date,
  lapsed = false,
): RegistrationDecision {
  if (isClosed(facts)) return { outcome: 'refused', reason: 'NOT_OPEN' };
  if (isSeated(own) || (own === WAITLISTED && !lapsed)) return { outcome: 'already' };
  if (own === REQUESTED && facts.approval) return { outcome: 'already' };
  if (hasStarted(facts, now)) return { outcome: 'refused', reason: 'STARTED' };
  if (own === DECLINED) return { outcome: 'refused', reason: 'TURNED_DOWN' };
  // Who let an offer pass registered in time.
  if (own === WAITLISTED) return { outcome: 'place' };
  if (facts.registrationClosesAt && facts.registrationClosesAt <= now) return { outcome: 'refused', reason: 'CLOSED' };
  return { outcome: facts.approval ? 'ask' : 'place' };
}

/** What happens when somebody cancels. Doing it twice changes nothing. The deadline is for registering only. */
export function decideCancellation(
  facts: SeatingFacts,
  own: RegistrationStatus | null,
  now: Date,
): CancellationDecision {
  if (own === null) return { outcome: 'refused', reason: 'NOT_REGISTERED' };
  if (own === CANCELLED || own === DECLINED) return { outcome: 'already' };
  if (isClosed(facts)) return { outcome: 'refused', reason: 'NOT_OPEN' };
  if (hasStarted(facts, now)) return { outcome: 'refused', reason: 'STARTED' };
  if (own === REQUESTED) return { outcome: 'withdraw' };
  return { outcome: own === WAITLISTED ? 'stop-waiting' : 'free-seat' };
}

/** Whether places are given out at all: nobody moves up before it is known, when it is off, or once it has begun. */
export function givesOutPlaces(facts: SeatingFacts, now: Date): boolean {
  return facts.status === KennissessieStatus.PUBLISHED && !hasStarted(facts, now);
}

function isClosed({ status }: SeatingFacts): boolean {
  return status === KennissessieStatus.DRAFT || status === KennissessieStatus.CANCELLED;
}

function hasStarted({ status, startsAt }: SeatingFacts, now: Date): boolean {
  return status === KennissessieStatus.COMPLETED || startsAt <= now;
}
