import { describe, expect, it } from '@jest/globals';
import { headersOf, recipientsIn } from './addressees.js';

const mail = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\nTo: nobody@else.test\r\n`);

describe('whom a mail was for', () => {
  it('is what the server wrote before what the sender wrote', () => {
    const found = recipientsIn(
      mail('To: "Iemand, anders" <A@x.test>,\r\n b@x.test', 'Cc: c@x.test', 'Delivered-To: <rsvp+abc@academie.test>'),
    );
    expect(found).toEqual(['rsvp+abc@academie.test', 'a@x.test', 'b@x.test', 'c@x.test']);
  });

  it('is nobody when there is nothing to read', () => {
    for (const raw of [Buffer.alloc(0), Buffer.from([0, 255, 10, 13]), mail(': x', 'geen kop')]) {
      expect(recipientsIn(raw)).toEqual([]);
    }
  });

  it('does not take the body for a header', () => {
    expect(headersOf(mail('Subject: =?utf-8?q?x?=', ' y'))).toEqual([{ name: 'subject', value: '=?utf-8?q?x?= y' }]);
  });
});
