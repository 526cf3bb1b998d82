import ICAL from 'ical.js';

/** Somebody in a calendar message. */
export interface CalendarAttendee {
  /** In lower case, without `mailto:`. */
  readonly address: string;
  /** In upper case; NEEDS-ACTION when it is not said. */
  readonly partstat: string;
}

/** What a calendar program says about one appointment (RFC 5546). */
export interface CalendarMessage {
  /** REPLY, COUNTER and so on, in upper case; empty when neither the calendar nor the mail says. */
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  /** When it was said, as far as it is said. */
  readonly stampedAt: Date | null;
  readonly attendees: readonly CalendarAttendee[];
  readonly comment: string | null;
  /** The time that it speaks of. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** It is about one date of a series. */
  readonly isInstance: boolean;
}

/** A calendar that nobody can make sense of, or that is made to hurt. */
export class UnreadableCalendar extends Error {
  override readonly name = 'UnreadableCalendar';
}

const MAX_EVENTS = 50;

/**
 * Reads a calendar message. Of several copies of one appointment the newest counts: one decision for one appointment.
 * Throws {@link UnreadableCalendar}.
 */
export function readCalendarMessage(text: string, methodOfMail: string): CalendarMessage {
  try {
    return read(text, methodOfMail);
  } catch (error) {
    // Every way to be unreadable is the same to us, and one of them must not stop the next mail.
    throw error instanceof UnreadableCalendar ? error : new UnreadableCalendar('no-calendar', { cause: error });
  }
}

function read(text: string, methodOfMail: string): CalendarMessage {
  if ((text.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > MAX_EVENTS) throw new UnreadableCalendar('too-many-events');
  const parsed: unknown = ICAL.parse(text);
  const calendar = new ICAL.Component(firstCalendar(parsed) as ConstructorParameters<typeof ICAL.Component>[0]);
  const events = calendar.getAllSubcomponents('vevent');
  if (new Set(events.map(uidOf)).size !== 1) throw new UnreadableCalendar('not-one-appointment');
  // The appointment itself goes before one date of it, and what was said last before what was said first.
  const [newest] = events.toSorted(
    (a, b) =>
      Number(a.hasProperty('recurrence-id')) - Number(b.hasProperty('recurrence-id')) ||
      sequenceOf(b) - sequenceOf(a) ||
      (stampOf(b)?.getTime() ?? 0) - (stampOf(a)?.getTime() ?? 0),
  );
  if (!newest) throw new UnreadableCalendar('no-appointment');
  const method = calendar.getFirstPropertyValue('method') ?? methodOfMail;
  return {
    method: String(method).trim().toUpperCase(),
    uid: uidOf(newest),
    sequence: sequenceOf(newest),
    stampedAt: stampOf(newest),
    attendees: newest.getAllProperties('attendee').flatMap(attendeeOf),
    comment: textIn(newest, 'comment'),
    startsAt: timeIn(newest, 'dtstart'),
    endsAt: timeIn(newest, 'dtend'),
    isInstance: newest.hasProperty('recurrence-id'),
  };
}

/** Some programs send several calendars in a row; the first one is the message. */
function firstCalendar(parsed: unknown): unknown {
  return Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed;
}

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

function uidOf(event: Component): string {
  const uid = String(event.getFirstPropertyValue('uid') ?? '').trim();
  if (!uid) throw new UnreadableCalendar('no-uid');
  return uid;
}

/** RFC 5545: 0 when it is not said. */
function sequenceOf(event: Component): number {
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0;
}

const stampOf = (event: Component): Date | null => timeIn(event, 'dtstamp');

function timeIn(event: Component, name: string): Date | null {
  try {
    const value = event.getFirstPropertyValue(name);
    const date = value instanceof ICAL.Time ? value.toJSDate() : null;
    return date && !Number.isNaN(date.getTime()) ? date : null;
  } catch {
    return null;
  }
}

function textIn(event: Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() ? value : null;
}

function attendeeOf(property: Property): CalendarAttendee[] {
  const [, address] = /^(?:mailto:)?\s*([^\s<>]+@[^\s<>]+)$/i.exec(String(property.getFirstValue() ?? '').trim()) ?? [];
  if (!address) return [];
  const partstat = property.getFirstParameter('partstat');
  return [{ address: address.toLowerCase(), partstat: String(partstat || 'NEEDS-ACTION').toUpperCase() }];
}
