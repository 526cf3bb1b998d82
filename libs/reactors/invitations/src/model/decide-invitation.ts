import { createHash } from 'node:crypto';
import { type KennissessieCard, KennissessieStatus, RegistrationStatus, type Seat } from '@academie/contracts';
import type { CancelReason } from '@academie/platform/calendar';

/** What the calendar of somebody was told last; null when nothing was. */
export interface LastSent {
  readonly state: 'INVITED' | 'WITHDRAWN';
  readonly contentHash: string | null;
}

export type InvitationDecision =
  | { readonly send: 'nothing' }
  | { readonly send: 'request'; readonly isChange: boolean }
  | { readonly send: 'cancel'; readonly reason: CancelReason };

/**
 * What the calendar of somebody must hear now: the seat as it is, against what was told last. So it does not matter how
 * many changes there were in between, nor in which order their jobs run.
 *
 * `hadSeat` says that a seat was given up. Then the withdrawal goes out even if no invitation did: one may be on its way
 * from elsewhere (a downloaded file, a feed), and an extra withdrawal does no harm.
 */
export function decideInvitation(seat: Seat, last: LastSent | null, now: Date, hadSeat = false): InvitationDecision {
  const { kennissessie } = seat;
  if (kennissessie.endsAt <= now) return { send: 'nothing' };

  const isOff = kennissessie.status === KennissessieStatus.CANCELLED;
  if (holdsSeat(seat) && !isOff) {
    const isInvited = last?.state === 'INVITED';
    if (isInvited && last.contentHash === contentHashOf(kennissessie)) return { send: 'nothing' };
    return { send: 'request', isChange: isInvited };
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
export function holdsSeat({ status }: Seat): boolean {
  return SEATED.has(status);
}

/** Tells whether a calendar must be told again: words are left to the feed, because a change of a word asks for no mail. */
export function contentHashOf({ startsAt, endsAt, form, location, onlineUrl }: KennissessieCard): string {
  const content = [startsAt.toISOString(), endsAt.toISOString(), form, location, onlineUrl];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
