import { describe, expect, it } from '@jest/globals';
import { deliveryFailureIn } from './dsn.js';
import { parseMail } from './mail-text.js';

const report = (fields: string) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.test',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'Uw bericht is niet bezorgd.',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.test',
      '',
      fields,
      '',
      '--r',
      'Content-Type: message/rfc822',
      '',
      'Subject: Uitnodiging',
      '',
      'Action: failed',
      '--r--',
      '',
    ].join('\r\n'),
  );

describe('a report of non-delivery', () => {
  it.each([
    [
      'Final-Recipient: rfc822; noor@academie.test\r\nAction: failed\r\nStatus: 5.1.1',
      { permanent: true, status: '5.1.1' },
    ],
    ['Action: FAILED\r\nStatus: 5.2.2 (mailbox full)', { permanent: true, status: '5.2.2' }],
    ['Action: delayed\r\nStatus: 4.4.7', { permanent: false, status: '4.4.7' }],
    ['Action: failed\r\nStatus: 4.4.7', { permanent: true, status: '4.4.7' }],
    ['Status: 5.0.0', { permanent: true, status: '5.0.0' }],
    ['Action: delivered\r\nStatus: 2.0.0', null],
    ['X: y', null],
  ])('%s', async (fields, expected) => {
    expect(deliveryFailureIn(await parseMail(report(fields)))).toEqual(expected);
  });

  it('is not what an out-of-office assistant sends', async () => {
    const mail = await parseMail(Buffer.from('Subject: Afwezig\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n'));
    expect(deliveryFailureIn(mail)).toBeNull();
  });
});
