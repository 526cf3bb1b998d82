import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** People come early, and the one at the door starts counting then. */
const OPENS_BEFORE = 60 * MINUTE;
/** Whoever opens the online session earlier than this is trying out their camera. */
const JOIN_COUNTS_BEFORE = 30 * MINUTE;
/** Forgotten by the organiser for this long, and it closes by itself. */
export const CLOSES_ITSELF_AFTER = 7 * DAY;

/** What attendance is decided on: the session as it is behind the lock on its row. */
export interface AttendanceFacts {
  readonly status: KennissessieStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Since when it is known who was there; null while it is not. */
  readonly attendanceClosedAt: Date | null;
}

export type AttendanceRefusal =
  | 'NOT_OPEN'
  | 'TOO_EARLY'
  | 'NOT_STARTED'
  | 'OVER'
  | 'NOT_OVER'
  | 'NO_SEAT'
  | 'CLOSED'
  | 'NOTHING_RECORDED';

type Refused = { readonly outcome: 'refused'; readonly reason: AttendanceRefusal };
const refused = (reason: AttendanceRefusal): Refused => ({ outcome: 'refused', reason });

/** What the organiser says of somebody; UNKNOWN takes back what was said. */
export enum AttendanceMark {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
  UNKNOWN = 'UNKNOWN',
}

const { REGISTERED, ATTENDED, NO_SHOW } = RegistrationStatus;
const SEATS: readonly (RegistrationStatus | null)[] = [REGISTERED, ATTENDED, NO_SHOW];

/** From when people can be counted in. */
export function opensAt({ startsAt }: AttendanceFacts): Date {
  return new Date(startsAt.getTime() - OPENS_BEFORE);
}

/** Whether the code is shown and taken: from an hour before it begins until it ends. */
export function takesCheckIns(facts: AttendanceFacts, now: Date): boolean {
  return isHeld(facts) && opensAt(facts) <= now && now < facts.endsAt;
}

export type CheckInDecision = { readonly outcome: 'record' } | { readonly outcome: 'already' } | Refused;

/** Somebody says with the code that they are there. Twice is once. Whoever was put down as absent is there after all. */
export function decideCheckIn(facts: AttendanceFacts, own: RegistrationStatus | null, now: Date): CheckInDecision {
  if (!isHeld(facts)) return refused('NOT_OPEN');
  if (!SEATS.includes(own)) return refused('NO_SEAT');
  if (now < opensAt(facts)) return refused('TOO_EARLY');
  if (own === ATTENDED) return { outcome: 'already' };
  if (now >= facts.endsAt) return refused('OVER');
  return { outcome: 'record' };
}

/** Whether going to the online session by our link counts as being there. */
export function joinCounts(facts: AttendanceFacts, own: RegistrationStatus | null, now: Date): boolean {
  if (!isHeld(facts) || (own !== REGISTERED && own !== NO_SHOW)) return false;
  return facts.startsAt.getTime() - JOIN_COUNTS_BEFORE <= now.getTime() && now < facts.endsAt;
}

export type MarkDecision = { readonly outcome: 'set' } | { readonly outcome: 'already' } | Refused;

/** The organiser writes down, or puts right, whether somebody was there. Also after it was closed, but not back to unknown. */
export function decideMark(
  facts: AttendanceFacts,
  own: RegistrationStatus | null,
  mark: AttendanceMark,
  now: Date,
): MarkDecision {
  if (!isHeld(facts)) return refused('NOT_OPEN');
  if (!SEATS.includes(own)) return refused('NO_SEAT');
  if (now < opensAt(facts)) return refused('TOO_EARLY');
  // Until it begins nobody has failed to come.
  if (mark === AttendanceMark.ABSENT && now < facts.startsAt) return refused('NOT_STARTED');
  if (mark === AttendanceMark.UNKNOWN && facts.attendanceClosedAt) return refused('CLOSED');
  return { outcome: STATUS_OF[mark] === own ? 'already' : 'set' };
}

/** What a registration becomes by it. */
export const STATUS_OF: Readonly<Record<AttendanceMark, RegistrationStatus>> = {
  [AttendanceMark.PRESENT]: ATTENDED,
  [AttendanceMark.ABSENT]: NO_SHOW,
  [AttendanceMark.UNKNOWN]: REGISTERED,
};

/** Somebody comes without having registered: they may be let in while people can be counted in, also to put it right later. */
export function decideWalkIn(facts: AttendanceFacts, own: RegistrationStatus | null, now: Date): CheckInDecision {
  if (!isHeld(facts)) return refused('NOT_OPEN');
  if (now < opensAt(facts)) return refused('TOO_EARLY');
  return { outcome: own === ATTENDED ? 'already' : 'record' };
}

/**
 * Closing says of everyone who was not seen that they did not come. So never while nothing was recorded at all: then
 * nobody counted, and everybody would be a no-show.
 */
export function decideClosing(
  facts: AttendanceFacts,
  recorded: number,
  now: Date,
): { readonly outcome: 'close' } | { readonly outcome: 'already' } | Refused {
  if (!isHeld(facts)) return refused('NOT_OPEN');
  if (facts.attendanceClosedAt) return { outcome: 'already' };
  if (now < facts.endsAt) return refused('NOT_OVER');
  return recorded === 0 ? refused('NOTHING_RECORDED') : { outcome: 'close' };
}

function isHeld({ status }: AttendanceFacts): boolean {
  return status === KennissessieStatus.PUBLISHED || status === KennissessieStatus.COMPLETED;
}
