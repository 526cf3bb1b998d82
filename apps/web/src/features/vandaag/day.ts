import type { VandaagSessieFragment } from '@academie/web-api/gql';
import { m } from '../../paraglide/messages.js';
import { clockTime, daysFromNow, fromFieldValue, isPast, relativeDay, toFieldValue } from '../../shared/time.js';

type Sessie = Pick<VandaagSessieFragment, 'startsAt' | 'endsAt' | 'status' | 'viewerRegistration'>;

/** When this day began in the Netherlands. It stays the same all day, so that a list keeps its place in the cache. */
export function startOfDay(now: string): string {
  return fromFieldValue({ date: toFieldValue(now).date, time: '00:00' }) ?? now;
}

/** "Goedemorgen, Noor de Wit", by the Dutch clock. */
export function greeting(name: string, now: string): string {
  const hour = Number(clockTime(now).slice(0, 2));
  if (hour < 6 || hour >= 18) return m.vandaag_greeting_evening({ name });
  return hour < 12 ? m.vandaag_greeting_morning({ name }) : m.vandaag_greeting_afternoon({ name });
}

/** What is still to come or going on, soonest first. */
export function coming<T extends Sessie>(sessies: readonly T[], now: string): T[] {
  return sessies.filter((sessie) => !isPast(sessie.endsAt, now));
}

/** Whether the reader is expected there: not while waiting or asking for a place, and not when it is off. */
export function isExpected({ status, viewerRegistration }: Sessie): boolean {
  const own = viewerRegistration?.status;
  return status !== 'CANCELLED' && own !== 'WAITLISTED' && own !== 'REQUESTED' && own !== 'DECLINED';
}

/** "U hebt vandaag 1 sessie. Die begint om 10.00 uur." The sessions are those of the reader, soonest first. */
export function daySummary(sessies: readonly Sessie[], now: string): string {
  const expected = coming(sessies, now).filter(isExpected);
  const [next] = expected;
  if (!next) return m.vandaag_summary_none();
  const today = expected.filter((sessie) => daysFromNow(sessie.startsAt, now) <= 0).length;
  if (today === 0) {
    return m.vandaag_summary_later({ day: relativeDay(next.startsAt, now), time: clockTime(next.startsAt) });
  }
  const count = m.vandaag_summary_today({ count: today });
  const begins = isPast(next.startsAt, now)
    ? m.vandaag_summary_busy({ time: clockTime(next.endsAt) })
    : m.vandaag_summary_begins({ count: today, time: clockTime(next.startsAt) });
  return `${count} ${begins}`;
}

/** "Nu bezig", "Vandaag", "Morgen", "Over 3 dagen". */
export function whenLabel({ startsAt }: Pick<Sessie, 'startsAt'>, now: string): string {
  if (isPast(startsAt, now)) return m.vandaag_when_now();
  const days = daysFromNow(startsAt, now);
  if (days === 0) return m.vandaag_when_today();
  return days === 1 ? m.vandaag_when_tomorrow() : m.vandaag_when_days({ count: days });
}
