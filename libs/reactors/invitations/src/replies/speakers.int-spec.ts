import { kennissessieMoved, RegistrationStatus, seatTaken, speakerAdded, speakerRemoved } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SESSION } from '../fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { AnswerByLink } from './answer-by-link.js';
import { Answers } from './answers.js';
import { type Answering, startAnswering, tokenIn } from './fixtures/answering.js';
import { human, type Invited, outlook } from './fixtures/mails.js';
import { signed } from './fixtures/senders.js';
import { HandOver } from './hand-over.js';
import { OrganiserAnswers } from './organiser-answers.js';
import { PresentAnswers } from './present-answers.js';

const { ilse, bram } = CAST;
const kennissessieId = SESSION.id;
const ofIlse = { persoonId: ilse.id, kennissessieIds: [kennissessieId] };
const PLACE = { registrationId: '', kennissessieId, persoonId: ilse.id };

describe('answers of a speaker', () => {
  let app: InvitationsApp;
  let answering: Answering;
  let invited: Invited;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
    answering = await startAnswering(app);
  });
  afterAll(async () => {
    answering.close();
    await app.close();
  });
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:30:00Z');
    await app.reset();
    app.kennissessies.speakers.add(ilse.id);
    await app.happened(speakerAdded(ofIlse));
    invited = await answering.lastTo(ilse);
    app.mail.sent.length = 0;
  });

  const deliver = (mail: Buffer) => answering.deliver(mail, invited.organizer);
  const answer = async () => (await app.get(PresentAnswers).ofKennissessie(kennissessieId)).get(ilse.id) ?? null;
  const work = async () => (await app.get(OrganiserAnswers).page(bram.actor, kennissessieId, 10)).nodes;
  const toBram = () => app.mail.to(bram.email);

  it.each(['ACCEPTED', 'TENTATIVE'])('are kept: %s', async (partstat) => {
    expect(await deliver(outlook(invited, { partstat }))).toBe(`reply-${partstat.toLowerCase()}`);
    expect(await answer()).toMatchObject({ partstat, isCurrent: true });
    expect([await work(), app.mail.sent]).toEqual([[], []]);
  });

  it.each([
    ['proven', async () => signed(outlook(invited, { lines: ['COMMENT:Ik heb griep.'] })), true],
    ['that anybody could have sent', async () => outlook(invited), false],
  ])('that say no go to the organiser, and take nobody off: %s', async (_, make, authentic) => {
    const mail = await make();
    expect(await deliver(mail)).toBe('reply-handed-over-speaker_declined');
    expect(await answer()).toMatchObject({ partstat: 'DECLINED', isCurrent: true });
    expect(await work()).toMatchObject([{ kind: 'SPEAKER_DECLINED', persoonId: ilse.id, authentic }]);
    expect(toBram().map(({ subject }) => subject)).toEqual(['De spreker zegt af: Warmte in de wijk']);
    const text = toBram()[0]?.text ?? '';
    expect(text).toContain(`${ilse.name} zegt af als spreker.`);
    expect(text.includes('Wij kunnen niet zien of dit bericht echt van deze persoon komt.')).toBe(!authentic);
    // The same once more is no news, for anybody.
    expect(await deliver(mail)).toBe('reply-repeated');
    expect([app.seats.released, app.mail.sent.length, (await work()).length]).toEqual([[], 1, 1]);
  });

  it.each([
    ['handing over', () => jest.spyOn(app.get(HandOver), 'run')],
    ['keeping the answer', () => jest.spyOn(app.get(Answers), 'keep')],
  ])('that say no are finished when the process died while %s, and handed over once', async (_, step) => {
    const spy = step().mockImplementationOnce(async () => {
      throw new Error('killed');
    });
    await deliver(await signed(outlook(invited)));
    spy.mockRestore();
    expect(await answer()).toBeNull();
    await app.database.query('update graphile_worker._private_jobs set run_at = now()');
    await app.drainEvents();
    expect(await answer()).toMatchObject({ partstat: 'DECLINED' });
    expect([(await work()).length, toBram().length]).toEqual([1, 1]);
  });

  it('of who has a seat too free it, and go to the organiser as well', async () => {
    const registrationId = app.kennissessies.set(ilse.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ ...PLACE, registrationId }));
    invited = await answering.lastTo(ilse);
    app.mail.sent.length = 0;
    expect(await deliver(await signed(outlook(invited)))).toBe('reply-declined-freed');
    expect(app.seats.released).toEqual([registrationId]);
    expect((await work()).map(({ kind }) => kind)).toEqual(['SPEAKER_DECLINED']);
    expect(answering.letters(ilse)).toEqual(['Uw plaats is vrijgegeven']);
    expect(toBram().map(({ subject }) => subject)).toEqual(['De spreker zegt af: Warmte in de wijk']);
  });

  it('of who has a seat too are asked about when nobody vouches for them, and then do the same', async () => {
    const registrationId = app.kennissessies.set(ilse.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ ...PLACE, registrationId }));
    invited = await answering.lastTo(ilse);
    app.mail.sent.length = 0;
    expect(await deliver(outlook(invited))).toBe('reply-asked');
    expect([await work(), toBram()]).toEqual([[], []]);
    const [letter] = app.mail.to(ilse.email);
    expect(await app.get(AnswerByLink).confirm(tokenIn(letter?.text ?? ''))).toBe('freed');
    await app.drainEvents();
    expect(app.seats.released).toEqual([registrationId]);
    expect(await work()).toMatchObject([{ kind: 'SPEAKER_DECLINED', authentic: true }]);
    expect(toBram()).toHaveLength(1);
  });

  it('to an earlier time change nothing; the present time is mailed once, without a place to give up', async () => {
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await app.happened(kennissessieMoved({ kennissessieId }));
    app.mail.sent.length = 0;
    for (let i = 0; i < 2; i++) expect(await deliver(outlook(invited))).toBe('reply-told-present-time');
    const [letter, ...more] = app.mail.sent;
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: { address: ilse.email }, replyTo: { address: invited.organizer } });
    expect(letter?.text).toContain('U bent nog steeds spreker.');
    expect(letter?.text).not.toContain('plaats vrij');
    expect([await answer(), await work()]).toEqual([null, []]);
  });

  it('in words, or proposing another time, go to the organiser as those of anybody', async () => {
    expect(await deliver(human(invited, 'Kan de beamer mee?'))).toBe('reply-handed-over-message');
    const counter = outlook(invited, { method: 'COUNTER', lines: ['COMMENT:Kan het om elf uur?'] });
    expect(await deliver(counter)).toBe('reply-handed-over-counter');
    expect((await work()).map(({ kind }) => kind).sort()).toEqual(['COUNTER', 'MESSAGE']);
  });

  it('by who speaks no more change nothing, and nobody is mailed', async () => {
    app.kennissessies.speakers.delete(ilse.id);
    await app.happened(speakerRemoved(ofIlse));
    app.mail.sent.length = 0;
    for (const partstat of ['ACCEPTED', 'DECLINED']) {
      expect(await deliver(await signed(outlook(invited, { partstat })))).toBe('reply-not-expected');
    }
    expect([app.mail.sent, await work(), await answer()]).toEqual([[], [], null]);
  });

  it('are not counted among those of the seats', async () => {
    await deliver(await signed(outlook(invited)));
    expect(await app.get(OrganiserAnswers).summary(bram.actor, kennissessieId)).toEqual({
      accepted: 0,
      tentative: 0,
      declined: 0,
      unanswered: 0,
      openHandWork: 1,
    });
  });

  it('are asked for anew when there is a reason more', async () => {
    await deliver(outlook(invited, { partstat: 'ACCEPTED' }));
    const registrationId = app.kennissessies.set(ilse.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ ...PLACE, registrationId }));
    expect(await answer()).toMatchObject({ partstat: 'ACCEPTED', isCurrent: false });
  });
});
