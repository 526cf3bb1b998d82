import { UnitOfWork } from '@academie/platform/database';
import type { InboundMail } from '@academie/platform/inbound-mail';
import { messageIdFor } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';
import { WhenSomebodyWritesBack } from './when-somebody-writes-back.js';

const { noor, joost } = CAST;

describe('somebody who answers a mail of the academie', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.clear();
    const message = {
      key: 'digest:1',
      to: { name: noor.name, address: noor.email },
      subject: 'x',
      text: 'x',
      html: 'x',
    };
    await app.get(UnitOfWork).run((tx) => app.get(MailOutbox).enqueue(tx, message));
    await app.drainEvents();
    app.mail.sent.length = 0;
  });

  const answering = (id: string, ...lines: string[]): InboundMail => ({
    id: 'a mail',
    raw: Buffer.from(
      [
        `From: ${noor.email}`,
        'Subject: Re: Nieuws',
        `In-Reply-To: ${id}`,
        ...lines,
        '',
        'Kunt u mij <b>bellen</b>?',
        '> Nieuws',
        '',
      ].join('\r\n'),
    ),
    envelope: { from: noor.email, to: 'academie@academie.test' },
    remoteAddress: null,
    helo: null,
    via: 'SMTP',
    receivedAt: app.clock.now(),
  });
  const read = async (mail: InboundMail) => {
    const { outcome } = await app.get(WhenSomebodyWritesBack).read(mail);
    await app.drainEvents();
    return outcome;
  };

  it('is passed on to the beheerders, once', async () => {
    const mail = answering(messageIdFor('digest:1', 'academie.test'));
    expect([await read(mail), await read(mail)]).toEqual(['letter-passed-on', 'letter-passed-on']);
    expect(app.mail.sent).toMatchObject([{ to: { address: joost.email }, replyTo: { address: noor.email } }]);
    expect(app.mail.sent[0]?.text).toContain('Kunt u mij <b>bellen</b>?');
    expect(app.mail.sent[0]?.html).not.toContain('<b>');
  });

  it('is not passed on when a program wrote it, or it answers nothing of ours', async () => {
    const own = messageIdFor('digest:1', 'academie.test');
    expect(await read(answering(own, 'Auto-Submitted: auto-replied'))).toBe('letter-automatic');
    expect(await read(answering(messageIdFor('digest:2', 'academie.test')))).toBe('letter-unknown');
    expect(await read(answering('<x@y.test>'))).toBe('letter-unknown');
    expect(app.mail.sent).toEqual([]);
  });
});
