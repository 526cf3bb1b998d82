import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import { type CalendarParty, mailAddress, oneLine } from '../calendar/index.js';
import type { MailMessage } from './mail.js';

export type MailSettings = { mailDomain: string; defaultFrom: CalendarParty };

/** The Message-ID of the mail with this key: the same at every attempt, so that a second one is recognised. */
export function messageIdFor(key: string, mailDomain: string): string {
  return `<${token(key)}@${mailDomain}>`;
}

/** Where bounces of the mail with this key go: never to the sender that people know, never answered. */
export function bounceAddressFor(key: string, mailDomain: string): string {
  return `bounce+${bounceTokenFor(key)}@${mailDomain}`;
}

/** What a bounce, and an answer (In-Reply-To), call the mail by. */
export function bounceTokenFor(key: string): string {
  return token(key);
}

/**
 * The mail in the shape that Gmail, Outlook, Apple and Thunderbird take for an invitation:
 * mixed > (alternative > text, html, calendar) + the same calendar as a file.
 */
export function toNodemailer(message: MailMessage, settings: MailSettings): SendMailOptions {
  const { key, to, calendar } = message;
  const from = message.from ?? organizerOf(message) ?? settings.defaultFrom;
  if (calendar) assertInvitation(message, from);
  return {
    messageId: messageIdFor(key, settings.mailDomain),
    from: header(from),
    to: header(to),
    replyTo: message.replyTo && header(message.replyTo),
    subject: oneLine(message.subject),
    inReplyTo: message.inReplyTo,
    references: message.inReplyTo,
    envelope: { from: bounceAddressFor(key, settings.mailDomain), to: mailAddress(to.address) },
    headers: headers(message),
    text: message.text,
    html: message.html,
    ...(calendar && calendarParts(calendar)),
    // What people typed must never make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Bytes and base64 in both places: the two must not differ in one byte (RFC 6047 2.4), nor change on the way. */
function calendarParts({ method, content }: NonNullable<MailMessage['calendar']>): SendMailOptions {
  const bytes = Buffer.from(content, 'utf8');
  const part = { content: bytes, contentTransferEncoding: 'base64' } as const;
  return {
    alternatives: [{ ...part, contentType: `text/calendar; charset=utf-8; method=${method}` }],
    attachments: [{ ...part, contentType: 'application/ics', filename: 'invite.ics' }],
  };
}

function headers(message: MailMessage): Record<string, string> {
  const own = Object.entries(message.headers ?? {}).map(([name, value]) => {
    if (!/^[A-Za-z0-9-]+$/.test(name)) throw new TypeError(`Not a header name: ${JSON.stringify(name)}`);
    return [name, oneLine(value)];
  });
  return {
    ...Object.fromEntries(own),
    // Without these every out-of-office assistant answers, and answers to those answers follow.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, DR, RN, NRN',
    ...(message.listUnsubscribe && unsubscribeHeaders(message.listUnsubscribe)),
  };
}

function unsubscribeHeaders(address: string): Record<string, string> {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError('One unsubscribes at a web address');
  return { 'List-Unsubscribe': `<${href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Outlook shows raw calendar lines when the methods differ; answers get lost when From is not the organizer. */
function assertInvitation(message: MailMessage, from: CalendarParty): void {
  const { method, content } = message.calendar ?? {};
  if (!content?.includes(`\r\nMETHOD:${method}\r\n`)) throw new Error(`The invitation is no ${method}`);
  if (organizerOf(message)?.address.toLowerCase() !== from.address.toLowerCase()) {
    throw new Error('An invitation must come from the address of its organizer');
  }
  if (message.listUnsubscribe) throw new Error('Unsubscribing from mail must not look like a way to cancel');
}

function organizerOf({ calendar }: MailMessage): CalendarParty | undefined {
  const lines = calendar?.content.replace(/\r\n[ \t]/g, '') ?? '';
  const [, name = '', address] = /^ORGANIZER(?:;CN="([^"\r\n]*)")?:mailto:([^\r\n]+)$/m.exec(lines) ?? [];
  return address ? { name, address } : undefined;
}

function header({ name, address }: CalendarParty): { name: string; address: string } {
  return { name: oneLine(name), address: mailAddress(address) };
}

function token(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40);
}
