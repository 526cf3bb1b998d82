import { setTimeout as pause } from 'node:timers/promises';
import { DONE_FOLDER, FAILED_FOLDER, ImapPoller } from '@academie/platform/inbound-mail';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { Answers } from './answers.js';
import { type Answering, type InvitedPerson, startAnswering } from './fixtures/answering.js';
import { type Dovecot, startDovecot } from './fixtures/dovecot.js';
import { bare, gmail, human, outlook } from './fixtures/mails.js';
import { signed } from './fixtures/senders.js';

/** The same function by the other way in: a real mailbox, on a real server. */
describe('answers in a mailbox', () => {
  let app: InvitationsApp;
  let dovecot: Dovecot;
  let answering: Answering;
  let invited: InvitedPerson;
  beforeAll(async () => {
    dovecot = await startDovecot();
    app = await startInvitations();
    answering = await startAnswering(app);
    app.get(ImapPoller).start(dovecot.imapUrl);
  });
  afterAll(async () => {
    answering.close();
    await app.close();
    await dovecot.stop();
  });
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:30:00Z');
    await app.reset();
    invited = await answering.invite();
    app.mail.sent.length = 0;
  });

  /** As a mail server leaves it: for whom it was on top. */
  const deliveredTo = (to: string, mail: Buffer, ...lines: string[]) =>
    Buffer.concat([Buffer.from([`Delivered-To: ${to}`, ...lines, ''].join('\r\n')), mail]);

  /** What the poller and the worker do until nothing is left in the mailbox. */
  async function emptied(): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt++) {
      await app.drainEvents();
      if ((await dovecot.subjectsIn('INBOX')).length === 0) return;
      await pause(50);
    }
    throw new Error(`Still in the mailbox: ${await dovecot.subjectsIn('INBOX')}; ${await answering.outcomes()}`);
  }

  it('are read, applied and moved away', async () => {
    await dovecot.deliver(deliveredTo(invited.organizer, await signed(gmail(invited))));
    await emptied();
    expect(await answering.outcomes()).toEqual(['reply-declined-freed']);
    expect(app.seats.released).toEqual([invited.registrationId]);
    expect(await dovecot.subjectsIn(DONE_FOLDER)).toContain('Declined: Warmte in de wijk');
  });

  it('count as proven when our own mail server says so, and nobody else', async () => {
    const says = (by: string) => `Authentication-Results: ${by}; dmarc=pass header.from=academie.test`;
    await dovecot.deliver(deliveredTo(invited.organizer, outlook(invited), says('mx.attacker.test')));
    await emptied();
    expect(await answering.outcomes()).toEqual(['reply-asked']);
    app.clock.advance({ minutes: 1 });
    await dovecot.deliver(deliveredTo(invited.organizer, outlook(invited), says('academie.test')));
    await emptied();
    expect(await answering.outcomes()).toEqual(['reply-asked', 'reply-declined-freed']);
  });

  it('are for whom the server says, not for whom the sender wrote', async () => {
    const mail = outlook({ ...invited, organizer: 'iemand@elders.test' }, { partstat: 'ACCEPTED' });
    await dovecot.deliver(deliveredTo(invited.organizer, mail));
    await emptied();
    expect((await app.get(Answers).of(invited.invitationId))?.partstat).toBe('ACCEPTED');
  });

  it('that nobody can read go to a folder of their own, and the next is read', async () => {
    await dovecot.deliver(deliveredTo(invited.organizer, bare(invited, Buffer.from('geen agenda'))));
    await dovecot.deliver(Buffer.from('\r\n\r\n'));
    await dovecot.deliver(Buffer.from([0xff, 0xfe, 0x0d, 0x0a, 0x00]));
    await dovecot.deliver(human(invited, 'x'.repeat(5 * 1024 * 1024)));
    await dovecot.deliver(outlook(invited, { partstat: 'TENTATIVE' }));
    await emptied();
    expect(await dovecot.subjectsIn(FAILED_FOLDER)).toEqual(
      expect.arrayContaining(['Antwoord', 'Re: Uitnodiging: Warmte in de wijk']),
    );
    expect((await app.get(Answers).of(invited.invitationId))?.partstat).toBe('TENTATIVE');
  });

  it('are still read after the server was away', async () => {
    await dovecot.restart();
    await dovecot.deliver(outlook(invited, { partstat: 'ACCEPTED' }));
    await emptied();
    expect((await app.get(Answers).of(invited.invitationId))?.partstat).toBe('ACCEPTED');
  });
});
