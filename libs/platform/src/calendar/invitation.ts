import { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, ICalCalendarMethod } from 'ical-generator';
import type { Appointment, CalendarParty } from './appointment.js';
import { newCalendar } from './calendar-frame.js';
import { renderCalendar } from './content-lines.js';
import { type EventMode, eventData, eventExtraLines } from './event.js';
import { commonName, mailAddress } from './safe-text.js';

export type InvitationMethod = 'REQUEST' | 'CANCEL';

/** Why an invitation is withdrawn: everybody's appointment is off, or only this attendee's place in it. */
export type CancelReason = 'session-cancelled' | 'attendee-removed';

/**
 * The iTIP message (RFC 5546) for one attendee. The caller keeps the UID and raises SEQUENCE with each message, or
 * calendars show two appointments, or ignore the new one.
 */
export function buildInvitation(
  method: InvitationMethod,
  appointment: Appointment,
  stampedAt: Date,
  options: { reason?: CancelReason; asFile?: boolean } = {},
): string {
  const { reason, asFile = false } = options;
  const mode = {
    ...(method === 'REQUEST' ? requestMode(appointment, stampedAt) : cancelMode(reason, stampedAt)),
    asFile,
  };
  const calendar = newCalendar({ method: ICalCalendarMethod[method] });
  const { organizer, attendee } = appointment;
  calendar.createEvent({
    ...eventData(appointment, mode),
    organizer: party(organizer),
    attendees: [
      {
        ...party(attendee),
        role: ICalAttendeeRole.REQ,
        type: ICalAttendeeType.INDIVIDUAL,
        status: partstat(appointment),
        rsvp: method === 'REQUEST' ? true : null,
      },
    ],
  });
  return renderCalendar(calendar, [eventExtraLines(appointment, mode)]);
}

function requestMode(appointment: Appointment, stampedAt: Date): EventMode {
  if (appointment.status === 'CANCELLED') {
    throw new Error(`The cancelled appointment ${appointment.uid} must be withdrawn with CANCEL, not sent as REQUEST`);
  }
  return { stampedAt, cancelled: false, status: 'CONFIRMED', withAlarm: true };
}

function cancelMode(reason: CancelReason | undefined, stampedAt: Date): EventMode {
  if (!reason) throw new Error('A CANCEL must say whether the appointment is off or only this attendee is taken off');
  const status = reason === 'session-cancelled' ? 'CANCELLED' : null;
  return { stampedAt, cancelled: true, status, withAlarm: false };
}

function party({ name, address }: CalendarParty): { name: string; email: string } {
  const email = mailAddress(address);
  return { name: commonName(name) || email, email };
}

/** NEEDS-ACTION gives the buttons in every program. */
function partstat({ attendee }: Appointment): ICalAttendeeStatus {
  switch (attendee.partstat) {
    case 'ACCEPTED':
      return ICalAttendeeStatus.ACCEPTED;
    case 'DECLINED':
      return ICalAttendeeStatus.DECLINED;
    case 'TENTATIVE':
      return ICalAttendeeStatus.TENTATIVE;
    default:
      return ICalAttendeeStatus.NEEDSACTION;
  }
}
