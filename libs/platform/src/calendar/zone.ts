import { DateTime } from 'luxon';

/** The one zone in which people read times, and in which appointments are written. */
export const ZONE = 'Europe/Amsterdam';

/** The instant on the clock of `ZONE`, whatever zone the server runs in. */
export function inZone(instant: Date): DateTime {
  return valid(DateTime.fromJSDate(instant, { zone: ZONE }));
}

/** The instant in UTC. */
export function inUtc(instant: Date): DateTime {
  return valid(DateTime.fromJSDate(instant, { zone: 'utc' }));
}

/** An invalid Date would otherwise be written as the words "Invalid DateTime". */
function valid(moment: DateTime): DateTime {
  if (!moment.isValid) throw new RangeError(`Not a valid instant: ${moment.invalidReason}`);
  return moment;
}
