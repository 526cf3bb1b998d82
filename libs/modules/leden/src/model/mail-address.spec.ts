import { describe, expect, it } from '@jest/globals';
import { domainOf, mailAddressOf } from './mail-address.js';

describe('a mail address', () => {
  it.each([
    [' Noor@Academie.TEST ', 'noor@academie.test'],
    ["j.o'neill+vng@sub.zwolle.nl", "j.o'neill+vng@sub.zwolle.nl"],
  ])('%s is kept as %s', (text, kept) => {
    expect(mailAddressOf(text)).toBe(kept);
  });

  it.each([
    '',
    'noor',
    'noor@zwolle',
    'a b@zwolle.nl',
    'noor@zwolle.nl,karim@zwolle.nl',
    'noor@zwolle..nl',
    'x\r\nBcc:y@zwolle.nl',
    '<noor@zwolle.nl>',
    `${'n'.repeat(65)}@zwolle.nl`,
  ])('%j is refused', (text) => {
    expect(() => mailAddressOf(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('has the domain behind its last @', () => {
    expect(domainOf('noor@zwolle.nl')).toBe('zwolle.nl');
  });
});
