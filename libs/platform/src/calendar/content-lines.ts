import type { ICalCalendar } from 'ical-generator';
import { ZONE_LINES } from './calendar-frame.js';

const MAX_OCTETS = 75;

/** Undoes the folding: one content line per line. */
export function unfold(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

/** Folds one content line at 75 octets (RFC 5545 3.1), never within a character: half an emoji is a broken file. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1; // the space that starts a continuation counts
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/**
 * The text of the calendar, with `extraLines[n]` at the end of the nth event: properties that the generator cannot
 * write (CONFERENCE), would damage (it backslashes the comma in a URL) or would put in the wrong place (VALARM).
 */
export function renderCalendar(calendar: ICalCalendar, extraLines: readonly (readonly string[])[]): string {
  let event = 0;
  const lines = unfold(calendar.toString())
    .split('\r\n')
    .flatMap((line) => (line === 'END:VEVENT' ? [...(extraLines[event++] ?? []), line] : [lowerCaseScheme(line)]));
  return `${propertiesFirst(lines).map(fold).join('\r\n')}\r\n`;
}

/** RFC 5545 wants the properties of the calendar before its components; the generator puts some behind VTIMEZONE. */
function propertiesFirst(lines: readonly string[]): string[] {
  const own: string[] = [];
  const components: string[] = [];
  let depth = 0;
  for (const line of lines.slice(1, -1)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    (depth === 0 ? own : components).push(line);
    if (line.startsWith('END:')) depth -= 1;
  }
  // An empty feed still needs a component: some programs refuse a calendar without any, and drop the subscription.
  return ['BEGIN:VCALENDAR', ...own, ...(components.length > 0 ? components : ZONE_LINES), 'END:VCALENDAR'];
}

/** The generator writes `MAILTO:` for attendees and `mailto:` for the organizer; not every reader is as tolerant. */
function lowerCaseScheme(line: string): string {
  return line.startsWith('ATTENDEE;') ? line.replace(/:MAILTO:([^:]*)$/, ':mailto:$1') : line;
}
