import { ICalCalendarMethod } from 'ical-generator';
import type { AppointmentFacts, CalendarParty } from './appointment.js';
import { newCalendar } from './calendar-frame.js';
import { renderCalendar } from './content-lines.js';
import { type EventMode, eventData, eventExtraLines } from './event.js';
import { commonName, mailAddress } from './safe-text.js';

/**
 * One appointment as a file to put in a calendar, for anybody: METHOD:PUBLISH asks for no answer, has an organizer and
 * no attendee (RFC 5546 3.2.1). Who has a seat gets their invitation instead, or calendars show two appointments.
 */
export function buildPublication(facts: AppointmentFacts, organizer: CalendarParty, stampedAt: Date): string {
  const status = facts.status ?? 'CONFIRMED';
  const mode: EventMode = { stampedAt, cancelled: status === 'CANCELLED', status, withAlarm: false, asFile: true };
  const calendar = newCalendar({ method: ICalCalendarMethod.PUBLISH });
  const email = mailAddress(organizer.address);
  calendar.createEvent({
    ...eventData(facts, mode),
    organizer: { name: commonName(organizer.name) || email, email },
  });
  return renderCalendar(calendar, [eventExtraLines(facts, mode)]);
}
