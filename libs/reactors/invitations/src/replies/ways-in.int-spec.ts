import { HandleInboundMail, InboundMailbox } from '@academie/platform/inbound-mail';
import { bounceAddressFor } from '@academie/platform/mail';
import { CAST } from '@academie/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { InvitationFacts } from '../invitation-facts.js';
import { mailKeyOf } from '../model/mail-key.js';
import { type Answering, type InvitedPerson, startAnswering } from './fixtures/answering.js';
import { human, outlook, raw } from './fixtures/mails.js';
import { ForgetWhatIsOld } from './forget-what-is-old.js';
import { HandleReply } from './handle-reply.js';

const bounce = (action: string, status: string) =>
  raw(
    [
      'From: MAILER-DAEMON@mx.test',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
    ],
    `--r\nContent-Type: text/plain\n\nNiet bezorgd.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.test\n\nAction: ${action}\nStatus: ${status}\n\n--r--\n`,
  );

describe('mail that comes in', () => {
  let app: InvitationsApp;
  let answering: Answering;
  let invited: InvitedPerson;
  beforeAll(async () => {
    app = await startInvitations();
    answering = await startAnswering(app);
  });
  afterAll(async () => {
    answering.close();
    await app.close();
  });
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:30:00Z');
    await app.reset();
    invited = await answering.invite();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const accepted = () => outlook(invited, { partstat: 'ACCEPTED' });
  const states = async () =>
    (
      await app.database.query<{ state: string }>('select state from platform.inbound_mail order by received_at, id')
    ).map(({ state }) => state);
  const tryAgain = async () => {
    await app.database.query('update graphile_worker._private_jobs set run_at = now()');
    await app.drainEvents();
  };

  it('is put aside when it fails every time, and holds up no other', async () => {
    const read = jest.spyOn(app.get(HandleReply), 'read').mockRejectedValue(new Error('broken'));
    await answering.deliver(accepted(), invited.organizer);
    read.mockRestore();
    jest
      .spyOn(app.get(HandleReply), 'read')
      .mockImplementationOnce(async () => ({ outcome: 'fine', understood: true }));
    expect(await answering.deliver(accepted(), invited.organizer)).toBe('fine');
    expect(await states()).toEqual(['WAITING', 'HANDLED']);
    jest.spyOn(app.get(HandleReply), 'read').mockRejectedValue(new Error('broken'));
    for (let i = 0; i < 6; i++) await tryAgain();
    expect(await states()).toEqual(['FAILED', 'HANDLED']);
  });

  it('is put aside when it took the process down each time', async () => {
    const read = jest.spyOn(app.get(HandleReply), 'read');
    await app.get(InboundMailbox).accept([
      {
        source: null,
        via: 'SMTP',
        envelope: { from: '', to: invited.organizer },
        remoteAddress: null,
        helo: null,
        raw: accepted(),
      },
    ]);
    await app.database.query('update platform.inbound_mail set attempts = 5');
    await app.drainEvents();
    expect(read).not.toHaveBeenCalled();
    expect(await states()).toEqual(['FAILED']);
  });

  it('is handled once, however often its job runs', async () => {
    await answering.deliver(accepted(), invited.organizer);
    const read = jest.spyOn(app.get(HandleReply), 'read');
    const [mail] = await app.database.query<{ id: string }>('select id from platform.inbound_mail');
    await app.get(HandleInboundMail).run({ mailId: mail?.id ?? '' });
    expect(read).not.toHaveBeenCalled();
  });

  it('from one place in a mailbox is taken in once', async () => {
    const found = {
      source: 'imap:x:1:7',
      via: 'IMAP' as const,
      envelope: { from: '', to: null },
      remoteAddress: null,
      helo: null,
      raw: accepted(),
    };
    await Promise.all(Array.from({ length: 5 }, () => app.get(InboundMailbox).accept([found])));
    await app.drainEvents();
    expect(await answering.outcomes()).toEqual(['reply-accepted']);
    expect(await app.get(InboundMailbox).statesOf(['imap:x:1:7', 'imap:x:1:8'])).toEqual(
      new Map([['imap:x:1:7', 'HANDLED']]),
    );
  });

  it('is forgotten when it is old: what somebody wrote, and links that nobody can use', async () => {
    await answering.deliver(human(invited, 'Ik kom later'), invited.organizer);
    await answering.deliver(outlook(invited), invited.organizer);
    const count = async () =>
      app.database.one(`select (select count(*)::int from invitations.hand_work) as work,
        (select count(*)::int from invitations.reply_link) as links`);
    await app.get(ForgetWhatIsOld).run();
    expect(await count()).toEqual({ work: 1, links: 1 });
    app.clock.advance({ days: 181 });
    await app.get(ForgetWhatIsOld).run();
    expect(await count()).toEqual({ work: 0, links: 0 });
  });

  describe('because an invitation did not arrive', () => {
    const to = () => bounceAddressFor(mailKeyOf(invited.invitationId, invited.sequence), 'academie.test');
    const bounces = async () => {
      const facts = (await app.get(InvitationFacts).of([invited.invitationId])).get(invited.invitationId) ?? [];
      return facts.filter(({ kind }) => kind === 'BOUNCED').map(({ sequence, detail }) => [sequence, detail]);
    };

    it('is known for the mail and for the invitation, once', async () => {
      expect(await answering.deliver(bounce('delayed', '4.4.7'), to(), '')).toBe('bounced');
      app.clock.advance({ minutes: 1 });
      expect(await answering.deliver(bounce('failed', '5.1.1'), to(), '')).toBe('bounced');
      expect(await answering.deliver(bounce('failed', '5.1.1'), to(), '')).toBe('bounce-unknown');
      expect(await bounces()).toEqual([
        [0, '4.4.7'],
        [0, '5.1.1'],
      ]);
      const [mail] = await app.database.query(
        'select bounce, bounce_status from platform.mail where bounce is not null',
      );
      expect(mail).toEqual({ bounce: 'PERMANENT', bounce_status: '5.1.1' });
      expect(app.mail.to(CAST.noor.email)).toHaveLength(1);
    });

    it('changes nothing when it is delivered, somebody is out of office, or the mail was not ours', async () => {
      expect(await answering.deliver(bounce('delivered', '2.0.0'), to(), '')).toBe('bounce-no-failure');
      expect(await answering.deliver(raw(['Subject: Afwezig'], 'Ik ben er niet'), to(), '')).toBe('bounce-no-failure');
      expect(await answering.deliver(bounce('failed', '5.1.1'), `bounce+${'0'.repeat(40)}@academie.test`, '')).toBe(
        'bounce-unknown',
      );
      expect(await bounces()).toEqual([]);
    });
  });
});
