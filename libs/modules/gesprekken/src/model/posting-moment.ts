/**
 * When a bericht counts as posted: now, but always after the one before it. Clocks of nodes differ and stand still within
 * a millisecond; "everything since this bericht" must never miss one that was posted after it.
 */
export function postingMoment(now: Date, lastPostedAt: Date): Date {
  return new Date(Math.max(now.getTime(), lastPostedAt.getTime() + 1));
}
