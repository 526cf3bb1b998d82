import type { MailPart } from '@academie/platform/inbound-mail';

/** Larger calendar parts are not read: an answer is a few hundred bytes. */
export const MAX_CALENDAR_BYTES = 256 * 1024;

/**
 * The part of a mail that an answer is read from, best first: a calendar that says what it is for, one that does not,
 * a calendar as a file, and whatever is named like one. Gmail and Thunderbird send the same twice; one is read.
 */
export function calendarPartOf(parts: readonly MailPart[]): MailPart | null {
  const kinds: ((part: MailPart) => boolean)[] = [
    ({ type, params }) => type === 'text/calendar' && Boolean(params['method']),
    ({ type }) => type === 'text/calendar',
    ({ type }) => type === 'application/ics',
    ({ filename }) => /\.ics$/i.test(filename ?? ''),
  ];
  for (const isKind of kinds) {
    const part = parts.find(isKind);
    if (part) return part;
  }
  return null;
}
