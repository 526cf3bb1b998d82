import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.mjs';

/** @param {NodeJS.ProcessEnv} env */
const read = (env, dev = false) => readSettings(env, { root: '/srv/academie', dev });

describe('the settings of the start', () => {
  it('has the defaults of the README', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      baseUrl: 'http://localhost:3000',
      dataDir: '/srv/academie/.data',
      role: 'all',
      demo: true,
    });
  });

  it('is no demo on a database of one’s own, unless asked', () => {
    const own = { DATABASE_URL: 'postgres://db.example/academie' };
    expect(read(own).demo).toBe(false);
    expect(read({ ...own, DEMO: 'true' }).demo).toBe(true);
  });

  it('opens the pages on the port beside it in development', () => {
    expect(read({ PORT: '4000' }, true)).toMatchObject({
      port: 4000,
      pagePort: 4001,
      baseUrl: 'http://localhost:4001',
    });
  });

  it.each([
    ['PORT', 'drieduizend', 'PORT is "drieduizend", maar moet een poortnummer zijn van 1 tot en met 65535.'],
    ['PORT', '70000', 'PORT is "70000", maar moet een poortnummer zijn van 1 tot en met 65535.'],
    ['MAILBOX_PORT', '0', 'MAILBOX_PORT is "0", maar moet een poortnummer zijn van 1 tot en met 65535.'],
    ['ROLE', 'everything', 'ROLE is "everything", maar moet all, web of worker zijn.'],
    ['DEMO', 'ja', 'DEMO is "ja", maar moet true of false zijn.'],
    [
      'BASE_URL',
      'academie.nl',
      'BASE_URL is geen geldig adres; het moet beginnen met http:// of https://, gevolgd door een computer.',
    ],
    [
      'SMTP_URL',
      'http://mail',
      'SMTP_URL is geen geldig adres; het moet beginnen met smtp:// of smtps://, gevolgd door een computer.',
    ],
  ])('refuses %s=%s in one sentence', (name, value, sentence) => {
    expect(() => read({ [name]: value })).toThrow(sentence);
  });

  it('does not repeat a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://root:geheim@db' })).toThrow(
      /^DATABASE_URL is geen geldig adres(?!.*geheim)/,
    );
  });
});
