import { createHash } from 'node:crypto';
import { type KennissessieCard, KennissessieStatus, RegistrationStatus, type Seat } from '@academie/contracts';
import type { CancelReason } from '@academie/platform/calendar';

/** What the calendar of somebody was told last; null when nothing was. */
export interface LastSent {
  readonly state: 'INVITED' | 'WITHDRAWN';
  readonly contentHash: string | null;
  readonly sequence: number;
}

/** What the seat itself does not tell. */
export interface Circumstances {
  /** A seat was given up. */
  readonly hadSeat?: boolean;
  /** Somebody asked for the invitation once more, when this version was the last. */
  readonly resendAfter?: number;
}

export type InvitationDecision =
  | { readonly send: 'nothing' }
  | { readonly send: 'request'; readonly because: 'new' | 'changed' | 'resent' }
  | { readonly send: 'cancel'; readonly reason: CancelReason };

/**
 * What the calendar of somebody must hear now: the seat as it is, against what was told last. So it does not matter how
 * many changes there were in between, nor in which order their jobs run.
 *
 * `hadSeat` says that a seat was given up. Then the withdrawal goes out even if no invitation did: one may be on its way
 * from elsewhere (a downloaded file, a feed), and an extra withdrawal does no harm.
 *
 * `resendAfter` sends what did not change once more. Not when something newer went out since it was asked for: then the
 * calendar was told already.
 */
export function decideInvitation(
  seat: Seat,
  last: LastSent | null,
  now: Date,
  { hadSeat = false, resendAfter }: Circumstances = {},
): InvitationDecision {
  const { kennissessie } = seat;
  if (kennissessie.endsAt <= now) return { send: 'nothing' };

  const isOff = kennissessie.status === KennissessieStatus.CANCELLED;
  if (holdsSeat(seat) && !isOff) {
    if (last?.state !== 'INVITED') return { send: 'request', because: 'new' };
    if (last.contentHash !== contentHashOf(kennissessie)) return { send: 'request', because: 'changed' };
    return last.sequence === resendAfter ? { send: 'request', because: 'resent' } : { send: 'nothing' };
  }
  if (last?.state === 'WITHDRAWN') return { send: 'nothing' };
  if (holdsSeat(seat)) return { send: 'cancel', reason: 'session-cancelled' };
  return last || hadSeat ? { send: 'cancel', reason: 'attendee-removed' } : { send: 'nothing' };
}

const SEATED: ReadonlySet<RegistrationStatus> = new Set([
  RegistrationStatus.REGISTERED,
  RegistrationStatus.ATTENDED,
  RegistrationStatus.NO_SHOW,
]);

/** True for those whose calendar shows the session. */
export function holdsSeat({ status }: Pick<Seat, 'status'>): boolean {
  return SEATED.has(status);
}

/** Tells whether a calendar must be told again: words are left to the feed, because a change of a word asks for no mail. */
export function contentHashOf({ startsAt, endsAt, form, location, onlineUrl }: KennissessieCard): string {
  const content = [startsAt.toISOString(), endsAt.toISOString(), form, location, onlineUrl];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
