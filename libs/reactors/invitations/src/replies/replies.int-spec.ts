import { KennissessieStatus, kennissessieMoved, RegistrationStatus } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invitationIdOf, SESSION } from '../fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { InvitationFacts } from '../invitation-facts.js';
import { AnswerByLink } from './answer-by-link.js';
import { Answers } from './answers.js';
import { type Answering, type InvitedPerson, startAnswering, tokenIn } from './fixtures/answering.js';
import { apple, bare, calendar, gmail, human, nested, outlook, raw, thunderbird, tnef } from './fixtures/mails.js';
import { signed } from './fixtures/senders.js';
import { HandOver } from './hand-over.js';
import { HandWorkKind } from './model/hand-work-kind.js';
import { PresentAnswers } from './present-answers.js';

const { noor, bram, sanne, ilse } = CAST;

describe('answers from calendars', () => {
  let app: InvitationsApp;
  let answering: Answering;
  let invited: InvitedPerson;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
    answering = await startAnswering(app);
  });
  afterAll(async () => {
    answering.close();
    await app.close();
  });
  beforeEach(async () => {
    // Answers come later than what they answer: of the same moment, either could be the first in the history.
    app.clock.set('2026-11-02T09:29:00Z');
    await app.reset();
    invited = await answering.invite();
    app.clock.set('2026-11-02T09:30:00Z');
    app.mail.sent.length = 0;
  });

  const deliver = (mail: Buffer, to = invited.organizer) => answering.deliver(mail, to);
  const answer = async () => (await app.get(Answers).of(invited.invitationId))?.partstat ?? null;
  const history = async () => {
    const facts = (await app.get(InvitationFacts).of([invited.invitationId])).get(invited.invitationId) ?? [];
    return facts.map(({ kind, partstat, detail }) => [kind, partstat, detail]);
  };
  const letterOf = (subject: string, who: typeof noor | typeof bram = noor) =>
    app.mail.to(who.email).find((mail) => mail.subject.startsWith(subject));

  describe('that say no', () => {
    it.each([
      ['Outlook, without ORGANIZER', outlook],
      ['Gmail, the same twice', gmail],
      ['Thunderbird, without In-Reply-To', thunderbird],
    ])('free the seat when the domain vouches for them: %s', async (_, program) => {
      expect(await deliver(await signed(program(invited)))).toBe('reply-declined-freed');
      expect(app.seats.released).toEqual([invited.registrationId]);
      expect(await answer()).toBe('DECLINED');
      expect(answering.letters()).toEqual(['Uw plaats is vrijgegeven']);
    });

    it.each([
      ['nobody vouches for it', () => outlook(invited)],
      ['another account sent it, as Apple does', () => apple(invited)],
      [
        'another domain vouches for it',
        async () => signed(outlook(invited, { from: 'x@attacker.test' }), 'attacker.test'),
      ],
      ['the signature is of another domain', async () => signed(outlook(invited), 'attacker.test')],
      ['it was changed on the way', async () => Buffer.concat([await signed(outlook(invited)), Buffer.from('x')])],
      ['it is for another address', async () => signed(outlook(invited, { attendee: 'collega@academie.test' }))],
      ['it has two senders', async () => signed(outlook(invited, { headers: ['From: evil@attacker.test'] }))],
      [
        'it says itself that it is authentic',
        () => outlook(invited, { headers: ['Authentication-Results: academie.test; dmarc=pass'] }),
      ],
    ])('ask the person who was invited when %s', async (_, make) => {
      expect(await deliver(await make())).toBe('reply-asked');
      expect(app.seats.released).toEqual([]);
      expect(answering.letters()).toEqual(['Kunt u niet komen? Warmte in de wijk']);
      expect(app.mail.sent).toHaveLength(1);
      expect(await history()).toEqual([
        ['INVITED', null, null],
        ['ANSWERED', 'DECLINED', 'nog niet bevestigd'],
      ]);
    });

    it('come from Google with a signature of Google', async () => {
      const headers = ['Sender: Google Calendar <calendar-notification@google.com>'];
      expect(await deliver(await signed(gmail(invited, { headers }), 'google.com'))).toBe('reply-declined-freed');
    });

    it('are asked about once, however often they come', async () => {
      await deliver(outlook(invited));
      expect(await deliver(outlook(invited, { stamp: '20261102T091000Z' }))).toBe('reply-asked-before');
      expect(app.mail.sent).toHaveLength(1);
    });

    it('are confirmed with the button behind the link, once', async () => {
      await deliver(outlook(invited));
      const token = tokenIn(letterOf('Kunt u niet')?.text ?? '');
      const links = app.get(AnswerByLink);
      expect(await links.look(token)).toMatchObject({ isOpen: true, link: { purpose: 'CONFIRM' } });
      expect(app.seats.released).toEqual([]);
      expect(await links.confirm(token)).toBe('freed');
      await app.drainEvents();
      expect(app.seats.released).toEqual([invited.registrationId]);
      expect(letterOf('Uw plaats is vrijgegeven')?.text).toContain('/kennissessies/terug/');
      await expect(links.confirm(token)).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'LINK_USED' } });
      await expect(links.undo(token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('cannot be confirmed with a link that has expired', async () => {
      await deliver(outlook(invited));
      const token = tokenIn(letterOf('Kunt u niet')?.text ?? '');
      app.clock.advance({ days: 15 });
      await expect(app.get(AnswerByLink).confirm(token)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(app.seats.released).toEqual([]);
    });

    it('can be undone once', async () => {
      await deliver(await signed(outlook(invited)));
      const token = tokenIn(letterOf('Uw plaats is vrijgegeven')?.text ?? '');
      expect(await app.get(AnswerByLink).undo(token)).toBe('seat');
      await expect(app.get(AnswerByLink).undo(token)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('are finished when the process died after freeing the seat', async () => {
      app.seats.afterRelease = async () => {
        throw new Error('killed');
      };
      await deliver(await signed(outlook(invited)));
      expect(answering.letters()).toEqual([]);
      await app.database.query('update graphile_worker._private_jobs set run_at = now()');
      await app.drainEvents();
      expect(answering.letters()).toEqual(['Uw plaats is vrijgegeven']);
      expect(app.seats.released).toEqual([invited.registrationId]);
    });

    it('change nothing once the session has begun', async () => {
      app.clock.set(SESSION.startsAt);
      expect(await deliver(outlook(invited))).toBe('reply-late');
      expect(app.mail.sent).toEqual([]);
    });
  });

  describe('that say yes or maybe', () => {
    it.each(['ACCEPTED', 'TENTATIVE'])('are kept, and free nothing: %s', async (partstat) => {
      expect(await deliver(outlook(invited, { partstat }))).toBe(`reply-${partstat.toLowerCase()}`);
      expect(await answer()).toBe(partstat);
      expect(app.seats.released).toEqual([]);
      expect(app.mail.sent).toEqual([]);
    });

    it('do not take a seat back that is gone, and hear how it stands', async () => {
      app.kennissessies.set(noor.id, RegistrationStatus.CANCELLED);
      expect(await deliver(outlook(invited, { partstat: 'ACCEPTED' }))).toBe('reply-told-seat-gone');
      const text = letterOf('U hebt nog geen plaats')?.text;
      expect(text).toContain('De sessie is vol. Meldt u zich opnieuw aan, dan staat u op plek 3 van de wachtlijst.');
      await deliver(outlook(invited, { partstat: 'ACCEPTED' }));
      expect(app.mail.sent).toHaveLength(1);
    });

    it('are for the organiser when somebody else gives them', async () => {
      const mail = outlook(invited, { partstat: 'ACCEPTED', attendee: 'collega@academie.test' });
      expect(await deliver(mail)).toBe('reply-handed-over-other_attendee');
      expect(await answer()).toBeNull();
    });
  });

  describe('in order', () => {
    it('count when they are newer, whatever the order in which they come', async () => {
      await deliver(outlook(invited, { partstat: 'TENTATIVE', stamp: '20261102T091000Z' }));
      expect(await deliver(outlook(invited, { partstat: 'ACCEPTED', stamp: '20261102T090500Z' }))).toBe(
        'reply-repeated',
      );
      expect(await deliver(outlook(invited, { partstat: 'TENTATIVE', stamp: '20261102T091000Z' }))).toBe(
        'reply-repeated',
      );
      expect(await answer()).toBe('TENTATIVE');
      await deliver(outlook(invited, { partstat: 'ACCEPTED', stamp: '20261102T091500Z' }));
      expect(await answer()).toBe('ACCEPTED');
    });

    it('do not have the last word for ever by coming from the future', async () => {
      await deliver(outlook(invited, { partstat: 'ACCEPTED', stamp: '20991231T000000Z' }));
      app.clock.advance({ minutes: 1 });
      const later = await signed(outlook(invited, { stamp: '20261102T093030Z' }));
      expect(await deliver(later)).toBe('reply-declined-freed');
    });

    it('about an earlier time change nothing; the present time is mailed, once', async () => {
      app.kennissessies.change({
        startsAt: new Date('2026-12-03T13:00:00Z'),
        endsAt: new Date('2026-12-03T14:00:00Z'),
      });
      await app.happened(kennissessieMoved({ kennissessieId: SESSION.id }));
      app.mail.sent.length = 0;
      for (let i = 0; i < 2; i++) {
        expect(await deliver(await signed(outlook(invited)))).toBe('reply-told-present-time');
      }
      expect(app.seats.released).toEqual([]);
      expect(app.mail.sent).toHaveLength(1);
      const text = letterOf('Deze sessie is gewijzigd')?.text ?? '';
      expect(text).toContain('donderdag 3 december 2026, 14.00 tot 15.00 uur');
      expect(await app.get(AnswerByLink).confirm(tokenIn(text))).toBe('freed');
    });

    it('to what was only sent again are answers to what it says', async () => {
      await app.unitOfWork.run(async (tx) => {
        const { invitationId } = invited;
        await app.get(InvitationFacts).record(tx, { invitationId, kind: 'RESENT', sequence: 1, at: app.clock.now() });
        await tx.query('update invitations.invitation set sequence = 1');
      });
      expect(await deliver(outlook(invited, { partstat: 'ACCEPTED' }))).toBe('reply-accepted');
      const answers = await app.get(PresentAnswers).ofKennissessie(SESSION.id);
      expect(answers.get(noor.id)).toMatchObject({ partstat: 'ACCEPTED', isCurrent: true });
    });

    it.each([
      ['of an invitation that never was', { sequence: 7 }, 'reply-ahead'],
      ['about another session', { uid: 'iets-anders@academie.test' }, 'reply-other-session'],
      ['that say nothing', { partstat: 'NEEDS-ACTION' }, 'reply-no-answer'],
    ])('change nothing when they are %s', async (_, said, outcome) => {
      expect(await deliver(await signed(outlook(invited, said)))).toBe(outcome);
      expect([app.seats.released, app.mail.sent]).toEqual([[], []]);
    });

    it('after the session was called off change nothing', async () => {
      app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'Ziek.' });
      expect(await deliver(outlook(invited))).toBe('reply-late');
    });
  });

  describe('for a person to judge', () => {
    it.each([
      [
        'another time',
        () => outlook(invited, { method: 'COUNTER', lines: ['COMMENT:Kan het om elf uur?'] }),
        'counter',
        'Kan het om elf uur?',
      ],
      ['somebody else to go', () => outlook(invited, { partstat: 'DELEGATED' }), 'delegated', ''],
      ['the newest facts', () => outlook(invited, { method: 'REFRESH' }), 'refresh', ''],
      [
        'words',
        () => human(invited, 'Ik kan niet, <script>alert(1)</script> sorry!'),
        'message',
        'Ik kan niet, <script>alert(1)</script> sorry!',
      ],
      [
        'our own invitation sent along',
        () => bare(invited, Buffer.from(calendar(invited, { method: 'REQUEST' })), 'text/calendar; method=REQUEST'),
        'message',
        'Onderwerp: Antwoord',
      ],
      ['a mail within the mail', () => nested(invited, 'Zie hieronder'), 'message', 'Zie hieronder'],
    ])('are handed to the organiser: %s', async (_, make, kind, words) => {
      expect(await deliver(make())).toBe(`reply-handed-over-${kind}`);
      expect([app.seats.released, await answer()]).toEqual([[], null]);
      const passedOn = letterOf('Bericht van Noor de Wit', bram);
      expect(passedOn).toMatchObject({ replyTo: { address: noor.email } });
      expect(passedOn?.text).toContain(words);
      expect(passedOn?.html).not.toContain('<script');
      expect(passedOn?.text).toContain(`/kennissessies/${SESSION.id}/organiseren/antwoorden`);
      expect(app.mail.sent).toHaveLength(1);
    });

    it('are passed on to everyone who organises, once each, and not to who wrote it', async () => {
      app.kennissessies.coOrganizers = [ilse.id];
      const seat = await app.kennissessies.seat(invited.registrationId);
      if (!seat) throw new Error('Noor has a seat');
      await deliver(human(invited, 'Kan ik eerder weg?'));
      const [{ id: mailId } = { id: '' }] = await app.database.query<{ id: string }>(
        'select id from platform.inbound_mail',
      );
      const again = {
        invitationId: invitationIdOf(noor.id),
        mailId,
        kind: HandWorkKind.MESSAGE,
        subject: '',
        words: '',
        authentic: false,
      };
      await app.get(HandOver).run(seat, { ...again, receivedAt: app.clock.now() });
      await app.drainEvents();
      const passedOn = app.mail.sent.map(({ to, replyTo, text }) => [
        to.address,
        replyTo?.address,
        text.split('\n')[2],
      ]);
      expect(passedOn).toEqual([
        [bram.email, noor.email, `Beste ${bram.name},`],
        [ilse.email, noor.email, `Beste ${ilse.name},`],
      ]);

      app.mail.sent.length = 0;
      app.kennissessies.coOrganizers = [noor.id];
      await deliver(human(invited, 'Kan ik eerder weg? (zonder bewijs)'));
      await deliver(await signed(human(invited, 'Kan ik eerder weg?')));
      expect(app.mail.sent.map(({ to }) => to.address)).toEqual([bram.email, noor.email, bram.email]);
    });

    it('do not become a flood', async () => {
      for (let i = 0; i < 22; i++) await deliver(human(invited, `bericht ${i}`));
      expect(app.mail.to(bram.email)).toHaveLength(5);
      const rows = await app.database.query('select 1 from invitations.hand_work');
      expect(rows).toHaveLength(20);
    });
  });

  describe('in the form of Outlook’s own', () => {
    it.each([
      ['N', 'reply-declined-freed', 'DECLINED'],
      ['P', 'reply-accepted', 'ACCEPTED'],
      ['A', 'reply-tentative', 'TENTATIVE'],
    ] as const)('are read too: %s', async (letter, outcome, partstat) => {
      expect(await deliver(await signed(tnef(invited, letter)))).toBe(outcome);
      expect(await answer()).toBe(partstat);
    });

    it('are asked about like any other when nobody vouches for them', async () => {
      expect(await deliver(tnef(invited, 'N'))).toBe('reply-asked');
    });
  });

  describe('that are strange', () => {
    const accepted = (content: string) => content.replace('DECLINED', 'ACCEPTED');

    it('are read in whatever charset they say or do not say', async () => {
      const text = accepted(calendar(invited, { lines: ['COMMENT:Één café'] }));
      for (const type of [
        'text/calendar; method=REPLY; charset=iso-8859-1',
        'text/calendar; method=REPLY',
        'text/calendar; method=REPLY; charset=utf-8',
        'text/calendar; charset=onzin',
      ]) {
        app.clock.advance({ minutes: 1 });
        const content = Buffer.from(
          text.replace(/DTSTAMP:.*/, `DTSTAMP:20261102T09${30 + app.clock.now().getUTCMinutes() - 30}00Z`),
          'latin1',
        );
        expect(await deliver(bare(invited, content, type))).toBe('reply-accepted');
      }
    });

    it.each([
      ['as application/ics', 'application/ics; name=antwoord'],
      ['as a file with the name of a calendar', 'application/octet-stream; name="antwoord.ics"'],
    ])('are found %s', async (_, type) => {
      expect(await deliver(bare(invited, Buffer.from(accepted(calendar(invited))), type))).toBe('reply-accepted');
    });

    const huge = () => calendar(invited, { lines: [`COMMENT:${'x'.repeat(300_000)}`] });
    const events = (uid: (i: number) => string) =>
      `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${Array.from({ length: 51 }, (_, i) => `BEGIN:VEVENT\r\nUID:${uid(i)}\r\nATTENDEE;PARTSTAT=DECLINED:mailto:${invited.address}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
    it.each([
      ['too large', () => bare(invited, Buffer.from(huge())), 'reply-calendar-too-large'],
      ['too many', () => bare(invited, Buffer.from(events(() => invited.uid))), 'reply-too-many-events'],
      [
        'two sessions',
        () =>
          bare(
            invited,
            Buffer.from(
              calendar(invited).replace('END:VCALENDAR', `BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR`),
            ),
          ),
        'reply-not-one-appointment',
      ],
      ['broken off', () => bare(invited, Buffer.from(calendar(invited).slice(0, 90))), 'reply-no-calendar'],
      ['no calendar at all', () => bare(invited, Buffer.from([0, 255, 1, 2, 3])), 'reply-no-calendar'],
      [
        'a thousand parts',
        () =>
          raw(
            [`From: ${invited.address}`, 'Content-Type: multipart/mixed; boundary="p"'],
            `${'--p\nContent-Type: text/plain\n\nx\n'.repeat(1000)}--p--`,
          ),
        'reply-unreadable',
      ],
    ])('are put aside and change nothing: %s', async (_, make, outcome) => {
      expect(await deliver(make())).toBe(outcome);
      expect([app.seats.released, app.mail.sent, await answer()]).toEqual([[], [], null]);
      // The next one is handled as if nothing had been.
      expect(await deliver(outlook(invited, { partstat: 'ACCEPTED' }))).toBe('reply-accepted');
      const [state] = await app.database.query<{ state: string }>(
        `select state from platform.inbound_mail where outcome = '${outcome}'`,
      );
      expect(state).toEqual({ state: 'REFUSED' });
    });

    it.each([
      ['out of office', ['Auto-Submitted: auto-replied']],
      ['a list', ['List-Id: <lijst.academie.test>', 'Precedence: list']],
      ['an old assistant', ['X-Autoreply: yes']],
      ['from ourselves', ['X-Loop: rsvp']],
    ])('in words from a program are dropped: %s', async (_, headers) => {
      expect(await deliver(human(invited, 'Ik ben er niet', { headers }))).toBe('reply-automatic');
      expect(app.mail.sent).toEqual([]);
    });

    it('in words without an address to answer to are dropped', async () => {
      expect(await answering.deliver(human(invited, 'Ik ben er niet'), invited.organizer, '')).toBe('reply-automatic');
    });
  });

  describe('that are forged', () => {
    it('with a token that never was are ignored, and answered to nobody', async () => {
      const other = `rsvp+${'a'.repeat(26)}@academie.test`;
      expect(await deliver(await signed(outlook({ ...invited, organizer: other })), other)).toBe('reply-unknown');
      expect([app.seats.released, app.mail.sent]).toEqual([[], []]);
    });

    it('for the seat of another are a question to that other', async () => {
      const sannes = await answering.invite(sanne);
      app.mail.sent.length = 0;
      const mail = await signed(outlook({ ...invited, organizer: sannes.organizer }));
      expect(await deliver(mail, sannes.organizer)).toBe('reply-asked');
      expect(app.mail.sent.map(({ to }) => to.address)).toEqual([sanne.email]);
      expect(app.seats.released).toEqual([]);
    });
  });
});
