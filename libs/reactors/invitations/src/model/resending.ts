import type { KennissessieCard } from '@academie/contracts';
import type { SeatCalendarView } from './seat-calendar.js';

/** Between two invitations to one person: a mail takes a while to arrive, and impatience helps nobody. */
export const RESEND_AFTER_MINUTES = 10;
/** To one person in a day, by hand. */
export const RESENDS_A_DAY = 5;

export type ResendDecision = 'send' | 'not-invited' | 'over' | 'too-soon' | 'too-often';

const MINUTE_MS = 60_000;

/** Whether an invitation may be sent once more, because somebody asks for it. */
export function decideResend(view: SeatCalendarView, kennissessie: KennissessieCard, now: Date): ResendDecision {
  if (kennissessie.endsAt <= now) return 'over';
  if (!view.resendable) return 'not-invited';
  const minutesAgo = ({ at }: { at: Date }) => (now.getTime() - at.getTime()) / MINUTE_MS;
  if (view.sentAt && minutesAgo({ at: view.sentAt }) < RESEND_AFTER_MINUTES) return 'too-soon';
  const today = view.history.filter((fact) => fact.kind === 'RESENT' && minutesAgo(fact) < 24 * 60);
  return today.length >= RESENDS_A_DAY ? 'too-often' : 'send';
}
