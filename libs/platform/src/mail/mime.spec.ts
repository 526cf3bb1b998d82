import { describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { readWithIcalJs } from '../calendar/fixtures/readers.js';
import { ORDINARY, STAMP } from '../calendar/fixtures/samples.js';
import { buildInvitation } from '../calendar/index.js';
import { base64Parts } from './fixtures/mail-server.js';
import { invitationMail, PLAIN, SETTINGS } from './fixtures/samples.js';
import type { MailMessage } from './mail.js';
import { bounceAddressFor, messageIdFor, toNodemailer } from './mime.js';

async function compose(message: MailMessage): Promise<{ raw: string; email: Email; envelope: unknown }> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: raw, envelope } = await transport.sendMail(toNodemailer(message, SETTINGS));
  return { raw: String(raw), email: await PostalMime.parse(String(raw)), envelope };
}

/** Content types in the order of the source, which is the order of preference. */
const contentTypes = (raw: string): string[] =>
  [...raw.replace(/\r\n[ \t]+/g, ' ').matchAll(/^Content-Type: ([^\r\n]*)$/gim)].map(([, type = '']) =>
    type.replace(/;? *boundary="[^"]*"/, ''),
  );

const headerOf = (email: Email, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name.toLowerCase())?.value;

describe('an invitation', () => {
  it('has the shape that calendar programs take, the calendar as last alternative', async () => {
    const { raw } = await compose(invitationMail());
    expect(contentTypes(raw)).toEqual(
      [
        'multipart/mixed;',
        'multipart/alternative;',
        'text/plain; charset=utf-8',
        'text/html; charset=utf-8',
        'text/calendar; charset=utf-8; method=REQUEST',
        'application/ics; name=invite.ics',
      ].map((type) => expect.stringContaining(type.replace(/;$/, ''))),
    );
  });

  it('carries the same bytes twice, base64, exactly as they were made', async () => {
    const message = invitationMail({ title: 'Eén café 😀 — overleg' });
    const { email, raw } = await compose(message);
    expect(email.attachments.map(({ mimeType, method, filename }) => [mimeType, method, filename])).toEqual([
      ['text/calendar', 'REQUEST', null],
      ['application/ics', undefined, 'invite.ics'],
    ]);
    const made = Buffer.from(message.calendar?.content ?? '');
    expect(base64Parts(raw, 'text/calendar')).toEqual([made]);
    expect(base64Parts(raw, 'application/ics')).toEqual([made]);
    expect(readWithIcalJs(message.calendar?.content ?? '')).toMatchObject([{ summary: 'Eén café 😀 — overleg' }]);
  });

  it('comes from the organizer, goes to one person, bounces elsewhere', async () => {
    const { email, envelope } = await compose(invitationMail());
    expect(email.from).toEqual({ name: 'Academie', address: 'rsvp+r8k2j5mq@academie.test' });
    expect(email.to).toEqual([{ name: 'Noor de Wit', address: 'noor@academie.test' }]);
    expect([email.cc, email.bcc]).toEqual([undefined, undefined]);
    const key = invitationMail().key;
    expect(envelope).toEqual({ from: bounceAddressFor(key, 'academie.test'), to: ['noor@academie.test'] });
    expect(bounceAddressFor(key, 'academie.test')).toMatch(/^bounce\+[0-9a-f]{40}@academie\.test$/);
  });

  it('keeps answering machines quiet', async () => {
    const { email } = await compose(invitationMail());
    expect(headerOf(email, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(email, 'X-Auto-Response-Suppress')).toBe('OOF, DR, RN, NRN');
  });

  it('says the time with its zone, the place and every link in both bodies', async () => {
    const { email } = await compose(invitationMail());
    for (const body of [email.text, email.html?.replace(/&#38;/g, '&')]) {
      expect(body).toContain('dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd)');
      expect(body).toContain('Stadhuis, Korte Nieuwstraat 6, Zwolle');
      expect(body).toContain('https://meet.example.nl/');
      expect(body).toContain('https://academie.test/afspraken/datagedreven-werken/afmelden');
    }
  });

  it('withdraws with the method CANCEL in both places', async () => {
    const content = buildInvitation('CANCEL', ORDINARY, STAMP, { reason: 'session-cancelled' });
    const { raw } = await compose({ ...invitationMail(), calendar: { method: 'CANCEL', content } });
    expect(contentTypes(raw)).toContainEqual(expect.stringContaining('method=CANCEL'));
  });

  it.each<[string, Partial<MailMessage>]>([
    [
      'another method than the calendar says',
      { calendar: { method: 'CANCEL', content: invitationMail().calendar?.content ?? '' } },
    ],
    ['another sender than the organizer', { from: { name: 'x', address: 'noreply@academie.test' } }],
    ['a way to unsubscribe', { listUnsubscribe: 'https://academie.test/uit' }],
  ])('is refused with %s', (_, changes) => {
    expect(() => toNodemailer({ ...invitationMail(), ...changes }, SETTINGS)).toThrow();
  });
});

describe('another mail', () => {
  it('comes from the default sender, as text and HTML alone', async () => {
    const { email, raw } = await compose(PLAIN);
    expect(email.from).toEqual(SETTINGS.defaultFrom);
    expect(contentTypes(raw)[0]).toContain('multipart/alternative');
    expect(email.attachments).toEqual([]);
    expect(headerOf(email, 'List-Unsubscribe')).toBeUndefined();
  });

  it('has one Message-ID for one key', async () => {
    const [first, again] = [await compose(PLAIN), await compose({ ...PLAIN, subject: 'Anders' })];
    expect(first.email.messageId).toBe(messageIdFor(PLAIN.key, 'academie.test'));
    expect(again.email.messageId).toBe(first.email.messageId);
    expect(messageIdFor('another', 'academie.test')).not.toBe(first.email.messageId);
  });

  it('offers one-click unsubscribing, threads, and takes own headers', async () => {
    const listUnsubscribe = 'https://academie.test/uit?token=a1';
    const inReplyTo = messageIdFor('earlier', 'academie.test');
    const headers = { 'X-Soort': 'melding', 'Auto-Submitted': 'no' };
    const { email } = await compose({ ...PLAIN, listUnsubscribe, inReplyTo, headers });
    expect(headerOf(email, 'List-Unsubscribe')).toBe(`<${listUnsubscribe}>`);
    expect(headerOf(email, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect([email.inReplyTo, email.references]).toEqual([inReplyTo, inReplyTo]);
    expect([headerOf(email, 'X-Soort'), headerOf(email, 'Auto-Submitted')]).toEqual(['melding', 'auto-generated']);
  });

  it('lets nobody smuggle in a header or a recipient', async () => {
    const { email, envelope } = await compose({
      ...PLAIN,
      to: { name: 'Noor\r\nBcc: evil@example.org', address: 'noor@academie.test' },
      subject: 'Hallo\r\nBcc: evil@example.org\r\n\r\nLijf',
      headers: { 'X-Soort': 'a\r\nBcc: evil@example.org' },
    });
    expect(headerOf(email, 'Bcc')).toBeUndefined();
    expect(email.subject).toBe('Hallo Bcc: evil@example.org Lijf');
    expect(envelope).toMatchObject({ to: ['noor@academie.test'] });
    const twoInOne = { name: '', address: 'a@b.nl, evil@example.org' };
    expect(() => toNodemailer({ ...PLAIN, to: twoInOne }, SETTINGS)).toThrow('Not a plain mail address');
    expect(() => toNodemailer({ ...PLAIN, headers: { 'X\r\nBcc': 'a' } }, SETTINGS)).toThrow('Not a header name');
  });
});
