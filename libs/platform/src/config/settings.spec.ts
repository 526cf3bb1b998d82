import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

const minimal = { DATABASE_URL: 'postgres://academie@localhost/academie' };

describe('settings', () => {
  it('have the documented defaults', () => {
    expect(readSettings(minimal)).toMatchObject({
      port: 3000,
      baseUrl: 'http://localhost:3000',
      mailDomain: 'academie.test',
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
    ['MERGE_WINDOW_S', '-1'],
    ['ROLE', 'baas'],
    ['DEMO', 'misschien'],
  ])('refuse %s=%s with a sentence that names it', (name, value) => {
    expect(() => readSettings({ ...minimal, [name]: value })).toThrow(new RegExp(`^${name} .*\\S$`));
  });

  it('ask for the database when it is missing', () => {
    expect(() => readSettings({})).toThrow(/^DATABASE_URL ontbreekt/);
  });
});
