import { describe, expect, it } from '@jest/globals';
import { imapAddressOf } from './imap-address.js';

describe('IMAP_URL', () => {
  it.each([
    [
      'imaps://antwoorden%40academie.test:ge%3Aheim@mail.test/Antwoorden%20in',
      {
        host: 'mail.test',
        port: 993,
        secure: true,
        user: 'antwoorden@academie.test',
        password: 'ge:heim',
        path: 'Antwoorden in',
      },
    ],
    ['imap://in:x@127.0.0.1:2143', { host: '127.0.0.1', port: 2143, secure: false, path: 'INBOX', authservId: null }],
    [
      'imap://in:x@[::1]/INBOX?authserv-id=MX.Academie.test',
      { host: '::1', port: 143, authservId: 'mx.academie.test' },
    ],
  ])('%s', (url, expected) => {
    expect(imapAddressOf(url)).toMatchObject(expected);
  });
});
