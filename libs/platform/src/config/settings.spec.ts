import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

const minimal = { DATABASE_URL: 'postgres://academie@localhost/academie' };

describe('settings', () => {
  it('have the documented defaults', () => {
    expect(readSettings(minimal)).toMatchObject({
      port: 3000,
      baseUrl: 'http://localhost:3000',
      mailDomain: 'academie.test',
      inboundSmtpPort: null,
      imapUrl: null,
      mergeWindowSeconds: 120,
      role: 'all',
      demo: false,
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['BASE_URL', 'academie.nl'],
    ['DATABASE_URL', 'mysql://x'],
    ['REDIS_URL', 'http://x'],
    ['SMTP_URL', 'mail'],
    ['MAIL_DOMAIN', 'geen domein'],
    ['INBOUND_SMTP_PORT', 'smtp'],
    ['INBOUND_SMTP_PORT', '0'],
    ['IMAP_URL', 'pop3://a:b@mail.test/INBOX'],
    ['IMAP_URL', 'imaps://mail.test/INBOX'],
    ['IMAP_URL', 'imaps://alleen-naam@mail.test/INBOX'],
    ['MERGE_WINDOW_S', '-1'],
    ['ROLE', 'baas'],
    ['DEMO', 'misschien'],
  ])('refuse %s=%s with a sentence that names it', (name, value) => {
    expect(() => readSettings({ ...minimal, [name]: value })).toThrow(new RegExp(`^${name} .*\\S$`));
  });

  it('do not repeat a password in the sentence about it', () => {
    const wrong = { ...minimal, IMAP_URL: 'imaps://:geheim1@mail.test/INBOX' };
    expect(() => readSettings(wrong)).toThrow(/^IMAP_URL (?!.*geheim1)/);
  });

  it('tell where answers come in', () => {
    const env = { ...minimal, INBOUND_SMTP_PORT: '2525', IMAP_URL: 'imap://in:pass@localhost:143/Antwoorden' };
    expect(readSettings(env)).toMatchObject({ inboundSmtpPort: 2525, imapUrl: env.IMAP_URL });
  });

  it('ask for the database when it is missing', () => {
    expect(() => readSettings({})).toThrow(/^DATABASE_URL ontbreekt/);
  });
});
