import { describe, expect, it } from '@jest/globals';
import { acceptBody, acceptClientId, acceptTitle } from './texts.js';

const refusal = (path: string) =>
  expect.objectContaining({ code: 'INVALID_INPUT', details: { fields: [expect.objectContaining({ path })] } });

describe('texts', () => {
  it.each(['', '  ', 'ab', ' ab ', 'x'.repeat(161)])('refuses the title "%s"', (title) => {
    expect(() => acceptTitle(title)).toThrow(refusal('title'));
  });

  it.each(['abc', 'x'.repeat(160)])('takes the title "%s"', (title) => {
    expect(acceptTitle(` ${title}\n`)).toBe(title);
  });

  it.each(['', ' \n ', '\u0000', 'x'.repeat(20_001)])('refuses a body that says nothing or too much', (body) => {
    expect(() => acceptBody(body)).toThrow(refusal('body'));
  });

  it('keeps the words of a body, not the blank around it', () => {
    expect(acceptBody('\n\nGoed **idee**.\n\nGroet\u0000\n')).toBe('Goed **idee**.\n\nGroet');
    expect(acceptBody('x'.repeat(20_000))).toHaveLength(20_000);
  });

  it('takes any short client id, and none', () => {
    expect(acceptClientId('optimistic-1')).toBe('optimistic-1');
    expect(acceptClientId('')).toBeNull();
    expect(acceptClientId(undefined)).toBeNull();
    expect(() => acceptClientId('x'.repeat(101))).toThrow(refusal('clientId'));
  });
});
