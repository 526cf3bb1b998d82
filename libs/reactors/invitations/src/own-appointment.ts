import type { Invitee } from '@academie/contracts';
import type { Appointment } from '@academie/platform/calendar';
import type { Settings } from '@academie/platform/config';
import type { Envelope } from './envelopes.js';
import type { Invitation } from './invitations.js';
import { appointmentOf, asSpeaker } from './model/appointment.js';
import { reasonsOf } from './model/decide-invitation.js';
import { replyAddress } from './model/reply-address.js';

/** The appointment of one person: the same in the mail and in the file that they download. */
export function ownAppointment(
  invitee: Invitee,
  { uid, token, sequence }: Pick<Invitation, 'uid' | 'token' | 'sequence'>,
  { to: attendee, context: { netwerkName, speakers } }: Envelope,
  { baseUrl, mailDomain }: Pick<Settings, 'baseUrl' | 'mailDomain'>,
): Appointment {
  const facts = appointmentOf(invitee.kennissessie, { uid, sequence, baseUrl, withLink: true, speakers });
  return {
    ...(reasonsOf(invitee).speaks ? asSpeaker(facts) : facts),
    // Answers come back to the organizer; one address for all messages to one person about one session.
    organizer: { name: netwerkName ?? 'Academie', address: replyAddress(token, mailDomain) },
    attendee,
  };
}
