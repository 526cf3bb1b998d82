import {
  KennissessieForm,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessieRestored,
  kennissessieReworded,
  NetwerkDirectory,
  RegistrationStatus,
  registrationCancelled,
  seatPromoted,
  seatTaken,
  waitlistJoined,
} from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, FakeNetwerken } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { asReceived, invitationsTo } from './fixtures/mailed.js';
import { ReconcileInvitation } from './reconcile-invitation.js';

const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
const { noor, sanne, karim } = CAST;
const kennissessieId = SESSION.id;

describe('invitations', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());

  const give = (who: typeof noor, status: RegistrationStatus, position: number | null = null) => ({
    registrationId: app.kennissessies.set(who.id, status, position),
    kennissessieId,
    persoonId: who.id,
  });
  const sentTo = (who: typeof noor) => invitationsTo(app.mail, who.email);

  it('invites who takes a seat, in the form that calendar programs take', async () => {
    const seat = give(noor, REGISTERED);
    await app.happened(seatTaken(seat));
    const [invitation] = await sentTo(noor);
    expect(invitation).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      status: 'CONFIRMED',
      start: '2026-12-01T09:00:00.000Z',
      location: 'Stadhuis Zwolle',
      attendees: [`mailto:${noor.email}`],
    });
    expect(invitation?.uid).toMatch(/^[0-9a-f-]{36}@academie\.test$/);
    expect(invitation?.organizer).toMatch(/^mailto:rsvp\+[a-z2-7]{26}@academie\.test$/);
    expect(`mailto:${invitation?.email.from?.address}`).toBe(invitation?.organizer);

    const text = invitation?.email.text ?? '';
    expect(text).toContain('Wanneer: dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd)');
    expect(text).toContain('Waar: Stadhuis Zwolle, of online');
    expect(text).toContain(`\nhttps://vergadering.academie.test/warmte\n`);
    expect(text).toContain(`\nhttps://academie.test/kennissessies/${kennissessieId}\n`);
    const html = invitation?.email.html ?? '';
    for (const body of [text, html]) {
      for (const words of [
        SESSION.title,
        '10.00 tot 11.30 uur (Nederlandse tijd)',
        'https://vergadering.academie.test/warmte',
        `https://academie.test/kennissessies/${kennissessieId}`,
        'Kunt u niet? Meld u dan af',
        // Who was never mailed by us before must tell their program that we are known, or nothing is put in their calendar.
        'Zet ons adres dan bij uw contactpersonen',
      ]) {
        expect(body).toContain(words);
      }
    }
  });

  it('names the speakers, in the mail and in the appointment; of others nobody is mailed', async () => {
    app.kennissessies.announced = ['Ilse Vermeer (Gemeente Zwolle)', 'Anna de Boer'];
    await app.happened(seatTaken(give(noor, REGISTERED)));
    const [invitation] = await sentTo(noor);
    const line = 'Sprekers: Ilse Vermeer (Gemeente Zwolle), Anna de Boer';
    expect(invitation?.email.text).toContain(`\n${line}\n`);
    expect(invitation?.email.html?.replace(/<[^>]+>/g, '')).toContain(line);
    expect(invitation?.description).toContain(`Neem uw kaart mee.\n\n${line}\n\n`);

    app.kennissessies.announced = ['Ilse Vermeer (Gemeente Zwolle)'];
    await app.happened(kennissessieReworded({ kennissessieId }), kennissessieMoved({ kennissessieId }));
    expect(app.mail.sent).toHaveLength(1);
    await app.happened(seatTaken(give(sanne, REGISTERED)));
    const [other] = await sentTo(sanne);
    expect(other?.email.text).toContain('\nSpreker: Ilse Vermeer (Gemeente Zwolle)\n');

    app.kennissessies.announced = [];
    await app.happened(seatTaken(give(karim, REGISTERED)));
    expect((await sentTo(karim))[0]?.email.text).not.toContain('Spreker');
  });

  it('mails once, however often the event is delivered', async () => {
    const seat = give(noor, REGISTERED);
    await app.happened(seatTaken(seat), seatTaken(seat));
    await app.happened(seatPromoted(seat));
    const reconcile = app.get(ReconcileInvitation);
    await Promise.all(Array.from({ length: 8 }, () => reconcile.run(seat)));
    await app.drainEvents();
    expect(app.mail.sent).toHaveLength(1);
  });

  it('mails once when many find the same change at the same time', async () => {
    const seat = give(noor, REGISTERED);
    const reconcile = app.get(ReconcileInvitation);
    await Promise.all(Array.from({ length: 8 }, () => reconcile.run(seat)));
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await Promise.all(Array.from({ length: 8 }, () => reconcile.run(seat)));
    await app.drainEvents();
    expect((await sentTo(noor)).map(({ sequence, location }) => [sequence, location])).toEqual([
      [0, 'Stadhuis Zwolle'],
      [1, 'Stadhuis Utrecht'],
    ]);
  });

  it('does not let what was read before a change overtake the mail about that change', async () => {
    const seat = give(noor, REGISTERED);
    const reconcile = app.get(ReconcileInvitation);
    app.kennissessies.afterNextRead = async () => {
      app.kennissessies.change({ location: 'Stadhuis Utrecht' });
      await reconcile.run(seat);
    };
    await reconcile.run(seat);
    await reconcile.run(seat);
    await app.drainEvents();
    expect((await sentTo(noor)).map(({ location }) => location)).toEqual(['Stadhuis Utrecht']);
  });

  it('moves the appointment of everybody with a seat, and of nobody else', async () => {
    const noors = give(noor, REGISTERED);
    give(sanne, WAITLISTED, 1);
    give(karim, CANCELLED);
    await app.happened(seatTaken(noors));
    app.clock.advance({ minutes: 5 });
    app.kennissessies.change({
      startsAt: new Date('2026-12-03T13:00:00Z'),
      endsAt: new Date('2026-12-03T14:00:00Z'),
      form: KennissessieForm.ONLINE,
    });
    await app.happened(kennissessieMoved({ kennissessieId }));
    const [first, second, ...rest] = await sentTo(noor);
    expect(rest).toEqual([]);
    expect(second).toMatchObject({
      method: 'REQUEST',
      uid: first?.uid,
      organizer: first?.organizer,
      sequence: 1,
      start: '2026-12-03T13:00:00.000Z',
      location: 'Online: https://vergadering.academie.test/warmte',
    });
    expect(second && first && second.stamp > first.stamp).toBe(true);
    expect(second?.email.subject).toBe('Gewijzigd: Warmte in de wijk');
    expect(app.mail.sent).toHaveLength(2);
  });

  it('takes the seat of one person from their calendar, and gives it back higher', async () => {
    const seat = give(noor, REGISTERED);
    give(sanne, REGISTERED);
    await app.happened(seatTaken(seat));
    give(noor, CANCELLED);
    await app.happened(registrationCancelled({ ...seat, hadSeat: true }));
    give(noor, REGISTERED);
    await app.happened(seatTaken(seat));
    const sent = await sentTo(noor);
    expect(sent.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      // RFC 5546: STATUS is only there when it is off for everybody.
      ['CANCEL', 1, null],
      ['REQUEST', 2, 'CONFIRMED'],
    ]);
    expect(new Set(sent.map(({ uid, organizer }) => `${uid} ${organizer}`)).size).toBe(1);
    expect(app.mail.to(sanne.email)).toEqual([]);
  });

  it('gives everybody back what was called off, under a higher SEQUENCE, when it goes on after all', async () => {
    const noors = give(noor, REGISTERED);
    give(sanne, WAITLISTED, 1);
    await app.happened(seatTaken(noors));
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'De spreker is ziek.' });
    await app.happened(kennissessieCancelled({ kennissessieId, reason: 'De spreker is ziek.' }));
    app.kennissessies.change({ status: KennissessieStatus.PUBLISHED, cancelReason: null });
    await app.happened(kennissessieRestored({ kennissessieId }), kennissessieRestored({ kennissessieId }));
    const sent = await sentTo(noor);
    expect(sent.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['CANCEL', 1, 'CANCELLED'],
      ['REQUEST', 2, 'CONFIRMED'],
    ]);
    expect(new Set(sent.map(({ uid, organizer }) => `${uid} ${organizer}`)).size).toBe(1);
    expect(sent.at(-1)?.email.subject).toBe('Gaat toch door: Warmte in de wijk');
    // DTSTAMP counts in seconds and the clock of this spec stands still.
    expect(new Set(sent.map(({ stamp }) => stamp)).size).toBe(3);
    expect(app.mail.to(sanne.email).map(({ subject }) => subject)).toEqual(['Gaat niet door: Warmte in de wijk']);
  });

  it('says nothing when it was restored before anybody heard that it was off', async () => {
    const noors = give(noor, REGISTERED);
    give(sanne, WAITLISTED, 1);
    await app.happened(seatTaken(noors));
    await app.happened(
      kennissessieCancelled({ kennissessieId, reason: 'Vergissing.' }),
      kennissessieRestored({ kennissessieId }),
    );
    expect(app.mail.sent).toHaveLength(1);
  });

  it('withdraws a seat even when its invitation had not gone out yet', async () => {
    const seat = give(noor, CANCELLED);
    await app.happened(registrationCancelled({ ...seat, hadSeat: true }), seatTaken(seat));
    expect((await sentTo(noor)).map(({ method }) => method)).toEqual(['CANCEL']);
  });

  it('withdraws everybody when the session is off, and tells those who wait', async () => {
    const noors = give(noor, REGISTERED);
    give(sanne, REGISTERED);
    give(karim, WAITLISTED, 1);
    await app.happened(seatTaken(noors));
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'De spreker is ziek.' });
    const event = kennissessieCancelled({ kennissessieId, reason: 'De spreker is ziek.' });
    await app.happened(event);
    expect((await sentTo(noor)).at(-1)).toMatchObject({ method: 'CANCEL', sequence: 1, status: 'CANCELLED' });
    expect(await sentTo(sanne)).toMatchObject([{ method: 'CANCEL', sequence: 0, status: 'CANCELLED' }]);
    const [plain, ...more] = app.mail.to(karim.email);
    expect([plain?.calendar, more]).toEqual([undefined, []]);
    for (const message of [plain, app.mail.to(noor.email).at(-1)]) {
      expect(message?.subject).toBe('Gaat niet door: Warmte in de wijk');
      expect(message?.text).toContain('De spreker is ziek.');
      expect(message?.text).not.toContain('vergadering.academie.test');
    }
  });

  it('tells who waits at which place, and invites who moves up', async () => {
    const seat = give(karim, WAITLISTED, 2);
    await app.happened(waitlistJoined(seat));
    const [waiting] = app.mail.to(karim.email);
    const received = waiting && (await asReceived(waiting));
    expect(received?.text).toContain('U staat op plek 2 van de wachtlijst.');
    expect(received?.text).not.toContain('vergadering.academie.test');
    expect(received?.attachments).toEqual([]);
    expect(received?.from?.address).toBe('academie@academie.test');

    give(karim, REGISTERED);
    await app.happened(seatPromoted(seat));
    expect(await sentTo(karim)).toMatchObject([{ method: 'REQUEST', sequence: 0 }]);
    expect(app.mail.to(karim.email).at(-1)?.subject).toBe('Er is plaats voor u: Warmte in de wijk');
  });

  it('mails nothing to who stopped waiting, nor about what is gone', async () => {
    const seat = give(karim, CANCELLED);
    await app.happened(registrationCancelled({ ...seat, hadSeat: false }), waitlistJoined(seat));
    await app.happened(seatTaken({ ...seat, registrationId: newId() }));
    expect(app.mail.sent).toEqual([]);
  });

  it('comes from the netwerk that the session is of', async () => {
    const netwerken = app.get(NetwerkDirectory);
    if (!(netwerken instanceof FakeNetwerken)) throw new Error('The netwerken are in memory here');
    const netwerk = { id: newId(), slug: 'bodem', name: 'Bodem en ondergrond', inviteOnly: false };
    netwerken.add(netwerk);
    app.kennissessies.change({ netwerkId: netwerk.id });
    await app.happened(seatTaken(give(noor, REGISTERED)));
    const [invitation] = await sentTo(noor);
    expect(invitation?.email.from?.name).toBe('Bodem en ondergrond');
    expect(invitation?.email.text).toContain('Netwerk: Bodem en ondergrond');
  });
});
