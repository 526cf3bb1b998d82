import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import { startMailbox } from './mailbox.mjs';

const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Academie//NL',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:wachtlijsten@academie.test',
  'DTSTAMP:20261101T090000Z',
  'DTSTART:20261201T090000Z',
  'SUMMARY:Wachtlijsten',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** @type {import('./mailbox.mjs').Mailbox} */
let mailbox;

beforeAll(async () => {
  mailbox = await startMailbox();
});
beforeEach(() => fetch(`${mailbox.url}/api`, { method: 'DELETE' }));
afterAll(() => mailbox.stop());

/** @param {import('nodemailer').SendMailOptions} mail */
async function deliver(mail) {
  const transport = nodemailer.createTransport(mailbox.smtpUrl);
  await transport.sendMail({ from: 'Academie <academie@academie.test>', to: 'karim@academie.test', ...mail });
  transport.close();
}

/** @param {string} path */
const page = async (path) => (await fetch(mailbox.url + path)).text();
/**
 * @param {string} [query]
 * @returns {Promise<import('./letterbox.mjs').Letter[]>}
 */
const list = async (query = '') => JSON.parse(await page(`/api${query}`));
/** The letter that came in last. */
async function newest() {
  const [letter] = await list();
  if (!letter) throw new Error('no mail came in');
  return letter;
}

describe('the built-in mailbox', () => {
  it('takes in an invitation and gives its parts by the API', async () => {
    await deliver({
      subject: 'Uitnodiging één',
      text: 'Hoi',
      html: '<b>Hoi</b>',
      replyTo: 'rsvp+abc@academie.test',
      icalEvent: { method: 'REQUEST', content: INVITATION },
    });
    const [letter] = await list('?to=KARIM@academie.test');
    expect(letter).toMatchObject({
      subject: 'Uitnodiging één',
      to: ['karim@academie.test'],
      html: expect.stringContaining('<b>Hoi</b>'),
    });
    expect(letter?.headers['reply-to']).toBe('rsvp+abc@academie.test');
    const calendar = letter?.attachments.find((part) => part.type === 'text/calendar');
    expect(calendar).toMatchObject({
      method: 'REQUEST',
      content: expect.stringContaining('UID:wachtlijsten@academie.test'),
    });

    expect(JSON.parse(await page(`/api/${letter?.id}`)).raw).toContain('METHOD:REQUEST');
  });

  it('shows the invitation on its page, with the html in a sandboxed frame', async () => {
    await deliver({
      subject: 'Kom <u>ook</u>',
      html: '<b>Hoi</b>',
      icalEvent: { method: 'REQUEST', content: INVITATION },
    });
    const { id } = await newest();
    expect(await page('/')).toContain('met agenda-uitnodiging');
    const shown = await page(`/bericht/${id}`);
    expect(shown).toContain('Kom &#60;u&#62;ook&#60;/u&#62;');
    expect(shown).toContain('<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(shown).toContain('SUMMARY:Wachtlijsten');
    expect(await page(`/bericht/${id}/inhoud`)).toContain('<b>Hoi</b>');
    expect(await page(`/bericht/${id}/bron`)).toContain('text/calendar');
  });

  it('lets no script of a mail run and no page be framed', async () => {
    await deliver({ html: '<script>alert(1)</script>' });
    const { id } = await newest();
    const body = await fetch(`${mailbox.url}/bericht/${id}/inhoud`);
    expect(body.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox allow-popups/);
    const home = await fetch(mailbox.url);
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('makes the links of a plain text mail followable', async () => {
    await deliver({ text: 'Meld u aan: http://localhost:3000/aanmelden/abc' });
    const { id } = await newest();
    expect(await page(`/bericht/${id}`)).toContain('<a href="http://localhost:3000/aanmelden/abc">');
  });

  it('lists only the mail of one address when asked', async () => {
    await deliver({ subject: 'Voor Karim' });
    await deliver({ subject: 'Voor Noor', to: 'noor@academie.test' });
    expect(await list()).toHaveLength(2);
    expect((await list('?to=noor@academie.test')).map((mail) => mail.subject)).toEqual(['Voor Noor']);
    const shown = await page('/?aan=noor@academie.test');
    expect(shown).toContain('Voor Noor');
    expect(shown).not.toContain('Voor Karim');
  });

  it('is emptied from its own page, not from another site', async () => {
    await deliver({ subject: 'Blijft' });
    const foreign = await fetch(`${mailbox.url}/legen`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect(await list()).toHaveLength(1);
    await fetch(`${mailbox.url}/legen`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
    expect(await list()).toHaveLength(0);
  });

  it('says so when a letter is not there', async () => {
    expect((await fetch(`${mailbox.url}/bericht/999`)).status).toBe(404);
    expect((await fetch(`${mailbox.url}/api/999`)).status).toBe(404);
  });
});
