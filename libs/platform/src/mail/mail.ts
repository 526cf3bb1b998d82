import type { CalendarParty, InvitationMethod } from '../calendar/index.js';

/** One mail to one person. Mails to several people are several mails: nobody sees who else got it. */
export type MailMessage = {
  /** Says which mail this is, derived from what caused it; a second delivery of the same gets the same Message-ID. */
  key: string;
  to: CalendarParty;
  /** Without it: the organizer of the invitation, or else the default sender. */
  from?: CalendarParty;
  replyTo?: CalendarParty;
  subject: string;
  text: string;
  html: string;
  /** The calendar text as `buildInvitation` gave it. */
  calendar?: { method: InvitationMethod; content: string };
  headers?: Record<string, string>;
  /** One-click address (RFC 8058) for mails that one can do without; never on an invitation. */
  listUnsubscribe?: string;
  /** The Message-ID that this mail answers, as `messageIdFor` gives it. */
  inReplyTo?: string;
};

/** A way to send mail; at least once, as a second delivery has the same Message-ID. */
export abstract class MailTransport {
  abstract send(message: MailMessage): Promise<void>;
}
