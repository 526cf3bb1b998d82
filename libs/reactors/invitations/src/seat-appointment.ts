import type { Seat } from '@academie/contracts';
import type { Appointment } from '@academie/platform/calendar';
import type { Settings } from '@academie/platform/config';
import type { Envelope } from './envelopes.js';
import { appointmentOf } from './model/appointment.js';
import { replyAddress } from './model/reply-address.js';
import type { SeatInvitation } from './seat-invitations.js';

/** The appointment of one person: the same in the mail and in the file that they download. */
export function seatAppointment(
  { kennissessie }: Seat,
  { uid, token, sequence }: Pick<SeatInvitation, 'uid' | 'token' | 'sequence'>,
  { to: attendee, context: { netwerkName, speakers } }: Envelope,
  { baseUrl, mailDomain }: Pick<Settings, 'baseUrl' | 'mailDomain'>,
): Appointment {
  return {
    ...appointmentOf(kennissessie, { uid, sequence, baseUrl, withLink: true, speakers }),
    // Answers come back to the organizer; one address for all messages about one registration.
    organizer: { name: netwerkName ?? 'Academie', address: replyAddress(token, mailDomain) },
    attendee,
  };
}
