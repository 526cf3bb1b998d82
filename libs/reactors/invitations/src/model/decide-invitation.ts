import { createHash } from 'node:crypto';
import { type Invitee, type KennissessieCard, KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import type { CancelReason } from '@academie/platform/calendar';

/** Why the calendar of somebody shows a session. Without any, it does not. */
export interface Reasons {
  readonly seat: boolean;
  readonly speaks: boolean;
}

/** What the calendar of somebody was told last; null when nothing was. */
export interface LastSent {
  readonly state: 'INVITED' | 'WITHDRAWN';
  readonly contentHash: string | null;
  readonly sequence: number;
  /** Those it was told, as far as they are still so. */
  readonly reasons: Reasons;
}

/** What the seat itself does not tell. */
export interface Circumstances {
  /** A seat was given up. */
  readonly hadSeat?: boolean;
  /** Somebody asked for the invitation once more, when this version was the last. */
  readonly resendAfter?: number;
}

export type InvitationDecision =
  /** `reasons`: fewer than were told, which nobody need hear of. */
  | { readonly send: 'nothing'; readonly reasons?: Reasons }
  | { readonly send: 'request'; readonly because: 'new' | 'changed' | 'resent' }
  | { readonly send: 'cancel'; readonly reason: CancelReason };

/**
 * What the calendar of somebody must hear now: what they are to the session, against what was told last. So it does not
 * matter how many changes there were in between, nor in which order their jobs run.
 *
 * A reason more is told, because it asks for a new answer; a reason less is not, as long as the appointment stays.
 *
 * `hadSeat` says that a seat was given up. Then the withdrawal goes out even if no invitation did: one may be on its way
 * from elsewhere (a downloaded file, a feed), and an extra withdrawal does no harm.
 *
 * `resendAfter` sends what did not change once more. Not when something newer went out since it was asked for: then the
 * calendar was told already.
 */
export function decideInvitation(
  invitee: Invitee,
  last: LastSent | null,
  now: Date,
  { hadSeat = false, resendAfter }: Circumstances = {},
): InvitationDecision {
  const { kennissessie } = invitee;
  if (kennissessie.endsAt <= now) return { send: 'nothing' };

  const isOff = kennissessie.status === KennissessieStatus.CANCELLED;
  const reasons = reasonsOf(invitee);
  if (isExpected(invitee) && !isOff) return decideRequest(kennissessie, reasons, last, resendAfter);
  if (last?.state === 'WITHDRAWN') return { send: 'nothing' };
  if (isExpected(invitee)) return { send: 'cancel', reason: 'session-cancelled' };
  return last || hadSeat ? { send: 'cancel', reason: 'attendee-removed' } : { send: 'nothing' };
}

function decideRequest(
  kennissessie: KennissessieCard,
  reasons: Reasons,
  last: LastSent | null,
  resendAfter: number | undefined,
): InvitationDecision {
  if (last?.state !== 'INVITED' || hasMore(reasons, last.reasons)) return { send: 'request', because: 'new' };
  if (last.contentHash !== contentHashOf(kennissessie)) return { send: 'request', because: 'changed' };
  if (last.sequence === resendAfter) return { send: 'request', because: 'resent' };
  return hasMore(last.reasons, reasons) ? { send: 'nothing', reasons } : { send: 'nothing' };
}

/** True when the first has a reason that the second has not. */
function hasMore(some: Reasons, others: Reasons): boolean {
  return (some.seat && !others.seat) || (some.speaks && !others.speaks);
}

const SEATED: ReadonlySet<RegistrationStatus | null> = new Set([
  RegistrationStatus.REGISTERED,
  RegistrationStatus.ATTENDED,
  RegistrationStatus.NO_SHOW,
]);

/** True for those who have a place. */
export function holdsSeat({ status }: Pick<Invitee, 'status'>): boolean {
  return SEATED.has(status);
}

/** Who is to speak at a draft hears of it when others can see it too. */
export function reasonsOf(invitee: Invitee): Reasons {
  return {
    seat: holdsSeat(invitee),
    speaks: invitee.speaks && invitee.kennissessie.status !== KennissessieStatus.DRAFT,
  };
}

/** True for those whose calendar shows the session. */
export function isExpected(invitee: Invitee): boolean {
  const { seat, speaks } = reasonsOf(invitee);
  return seat || speaks;
}

/** Tells whether a calendar must be told again: words are left to the feed, because a change of a word asks for no mail. */
export function contentHashOf({ startsAt, endsAt, form, location, onlineUrl }: KennissessieCard): string {
  const content = [startsAt.toISOString(), endsAt.toISOString(), form, location, onlineUrl];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
