import { describe, expect, it } from '@jest/globals';
import { parseMail, textOf, UnreadableMail } from './mail-text.js';

const part = (content: Buffer, charset?: string) => ({
  content,
  params: charset ? { charset } : ({} as Record<string, string>),
});

describe('a mail as we read it', () => {
  it.each([
    ['utf-8, said', part(Buffer.from('café'), 'utf-8')],
    ['utf-8, not said', part(Buffer.from('café'))],
    ['latin1, said', part(Buffer.from('café', 'latin1'), 'ISO-8859-1')],
    ['latin1, not said', part(Buffer.from('café', 'latin1'))],
    ['latin1, said to be utf-8', part(Buffer.from('café', 'latin1'), 'utf-8')],
    ['a charset that is not there', part(Buffer.from('café'), 'onzin')],
  ])('has its letters: %s', (_, given) => {
    expect(textOf(given)).toBe('café');
  });

  it('does not say what a mail within it says', async () => {
    const mail = await parseMail(
      Buffer.from(
        'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nbuiten\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\nSubject: x\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n',
      ),
    );
    expect(mail.text.trim()).toBe('buiten');
    expect(mail.parts.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  it('is refused when it is made to hurt', async () => {
    const many = Buffer.from(
      `Content-Type: multipart/mixed; boundary=p\r\n\r\n${'--p\r\nContent-Type: text/plain\r\n\r\n'.repeat(500)}`,
    );
    await expect(parseMail(many)).rejects.toBeInstanceOf(UnreadableMail);
  });
});
