import { DateTime } from 'luxon';
import { inZone, ZONE } from './zone.js';

/**
 * What is wrong with a time around a change of the clock: `skipped`, the clock never shows it (spring night), or
 * `doubled`, the clock shows it twice (autumn night). Calendar programs disagree on which instant such a time means.
 */
export type ClockChangeProblem = 'skipped' | 'doubled';

const WALL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/;
const WITH_OFFSET = /^(.+?)(Z|[+-]\d{2}(?::?\d{2})?)$/i;
/** Offsets that a Dutch clock can have: only with these is the wall part of an ISO time meant as a Dutch time. */
const DUTCH_OFFSETS: readonly string[] = ['+01:00', '+02:00', '+0100', '+0200', '+01', '+02'];

/** `doubled` when the Dutch clock shows the time of this instant twice that night. An instant is never `skipped`. */
export function localTimeProblem(instant: Date): 'doubled' | null {
  return inZone(instant).getPossibleOffsets().length > 1 ? 'doubled' : null;
}

/** The problem of a Dutch wall time without an offset, such as `2027-03-28T02:30`. */
export function wallTimeProblem(local: string): ClockChangeProblem | null {
  const match = WALL.exec(local);
  const wall = match && `${match[1]}T${match[2]}:${match[3] ?? '00'}`;
  const read = wall ? DateTime.fromISO(wall, { zone: ZONE }) : null;
  if (!wall || !read?.isValid) throw new RangeError(`Not a local date and time: ${JSON.stringify(local)}`);
  // luxon moves a time in the gap forward, so a time that does not come back as it went in does not exist.
  if (read.toFormat("yyyy-LL-dd'T'HH:mm:ss") !== wall) return 'skipped';
  return read.getPossibleOffsets().length > 1 ? 'doubled' : null;
}

/**
 * The problem of an ISO time with an offset, such as `2027-03-28T02:30:00+01:00`. As an instant that one is fine
 * (03:30 on the Dutch clock), but whoever typed 02:30 chose a time that does not exist and would be surprised by 03:30.
 */
export function offsetTimeProblem(iso: string): ClockChangeProblem | null {
  const [, wall, offset] = WITH_OFFSET.exec(iso) ?? [];
  const instant = wall && offset && WALL.test(wall) ? DateTime.fromISO(iso.replace(' ', 'T')) : null;
  if (!wall || !offset || !instant?.isValid) {
    throw new RangeError(`Not a date and time with an offset: ${JSON.stringify(iso)}`);
  }
  const asTyped = DUTCH_OFFSETS.includes(offset) ? wallTimeProblem(wall) : null;
  return asTyped ?? localTimeProblem(instant.toJSDate());
}

/** The problem of an ISO time, with or without an offset. */
export function clockChangeProblem(iso: string): ClockChangeProblem | null {
  return WALL.test(iso) ? wallTimeProblem(iso) : offsetTimeProblem(iso);
}
