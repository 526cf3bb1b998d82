import nodemailer, { type SendMailOptions } from 'nodemailer';
import type { Invitation } from './invitation.js';
import { inboundSmtpPort } from './product.js';

/** The calendar program of somebody who was invited, as far as it answers: Outlook, which leaves ORGANIZER out. */
export async function answerAs(email: string, invitation: Invitation, partstat: string): Promise<void> {
  const stamp = `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN=${email}:mailto:${email}`,
    `UID:${invitation.uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${invitation.sequence}`,
    'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  await send(email, invitation, {
    subject: `Antwoord: ${invitation.summary}`,
    text: ' ',
    alternatives: [{ contentType: `text/calendar; charset=utf-8; method=REPLY`, content: calendar }],
  });
}

/** Somebody who writes back to an invitation instead of answering it. */
export async function writeBackAs(email: string, invitation: Invitation, text: string): Promise<void> {
  await send(email, invitation, { subject: `Re: ${invitation.summary}`, text });
}

async function send(email: string, { organizer }: Invitation, mail: SendMailOptions): Promise<void> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: inboundSmtpPort, ignoreTLS: true });
  await transport.sendMail({ from: email, to: organizer, ...mail });
  transport.close();
}
