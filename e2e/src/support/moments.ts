const DAY = 86_400_000;
const ZONE = 'Europe/Amsterdam';

export type DutchMoment = {
  /** As a date field takes it: `2026-12-01`. */
  date: string;
  /** As a time field takes it: `10:00`. */
  time: string;
  /** The same moment as ISO in UTC. */
  iso: string;
};

/** A moment on a workday, so many days from now, by the Dutch clock. */
export function workday(daysAhead: number, time: string): DutchMoment {
  let day = new Date(Date.now() + daysAhead * DAY);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day = new Date(day.getTime() + DAY);
  const date = day.toISOString().slice(0, 10);
  return { date, time, iso: toUtc(date, time) };
}

/** The UTC moment that a Dutch clock shows as this date and time: asks Intl, so it needs none of the product's code. */
export function toUtc(date: string, time: string): string {
  const guess = Date.parse(`${date}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
  const offset = Date.parse(`${shown.format(guess).replace(' ', 'T')}Z`) - guess;
  return new Date(guess - offset).toISOString();
}

/** The date of the next Sunday on which the clock goes forward: the last of March. */
export function nextSpringChange(now = new Date()): string {
  const year = now.getUTCFullYear();
  const [first, second] = [lastSundayOfMarch(year), lastSundayOfMarch(year + 1)];
  return first > now.toISOString().slice(0, 10) ? first : second;
}

function lastSundayOfMarch(year: number): string {
  const last = new Date(Date.UTC(year, 2, 31));
  return new Date(last.getTime() - last.getUTCDay() * DAY).toISOString().slice(0, 10);
}
