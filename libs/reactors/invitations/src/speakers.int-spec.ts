import {
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessieRestored,
  RegistrationStatus,
  registrationCancelled,
  seatTaken,
  speakerAdded,
  speakerRemoved,
} from '@academie/contracts';
import { buildFeed } from '@academie/platform/calendar';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FeedAppointments } from './feed-appointments.js';
import { invitationIdOf, SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { invitationsTo } from './fixtures/mailed.js';
import { InvitationFacts } from './invitation-facts.js';
import { InvitationFiles } from './invitation-files.js';
import { AnswersSeeder } from './seed/answers-seeder.js';

const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
const { ilse, noor } = CAST;
const kennissessieId = SESSION.id;
const ofIlse = { persoonId: ilse.id, kennissessieIds: [kennissessieId] };

describe('the invitation of a speaker', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());

  const announce = () => {
    app.kennissessies.speakers.add(ilse.id);
    return app.happened(speakerAdded(ofIlse));
  };
  const takeOff = () => {
    app.kennissessies.speakers.delete(ilse.id);
    return app.happened(speakerRemoved(ofIlse));
  };
  const seat = (status: RegistrationStatus) => ({
    registrationId: app.kennissessies.set(ilse.id, status),
    kennissessieId,
    persoonId: ilse.id,
  });
  const register = () => app.happened(seatTaken(seat(REGISTERED)));
  const unregister = () => app.happened(registrationCancelled({ ...seat(CANCELLED), hadSeat: true }));
  const sent = () => invitationsTo(app.mail, ilse.email);
  const told = async () => (await sent()).map(({ method, sequence, status }) => [method, sequence, status]);
  const subjects = () => app.mail.to(ilse.email).map(({ subject }) => subject.split(':')[0]);
  /** Of one appointment: the same UID and the same address for answers in every mail. */
  const threads = async () => new Set((await sent()).map(({ uid, organizer }) => `${uid} ${organizer}`)).size;

  it('has the form that calendar programs take, an address for answers of its own, and words for a speaker', async () => {
    await announce();
    const registrationId = app.kennissessies.set(noor.id, REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId, persoonId: noor.id }));
    const [invitation, ...more] = await sent();
    expect(more).toEqual([]);
    expect(invitation).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      status: 'CONFIRMED',
      start: '2026-12-01T09:00:00.000Z',
      attendees: [`mailto:${ilse.email}`],
    });
    expect(invitation?.organizer).toMatch(/^mailto:rsvp\+[a-z2-7]{26}@academie\.test$/);
    expect(`mailto:${invitation?.email.from?.address}`).toBe(invitation?.organizer);
    const [noors] = await invitationsTo(app.mail, noor.email);
    expect(noors?.uid).toBe(invitation?.uid);
    expect(noors?.organizer).not.toBe(invitation?.organizer);

    expect(invitation?.email.subject).toBe('U spreekt bij: Warmte in de wijk');
    for (const body of [invitation?.email.text, invitation?.email.html]) {
      for (const words of [
        'U spreekt bij deze sessie.',
        'Kunt u niet? Beantwoord dan deze mail',
        '10.00 tot 11.30 uur (Nederlandse tijd)',
        'https://vergadering.academie.test/warmte',
        'Beantwoord dan deze mail',
      ]) {
        expect(body).toContain(words);
      }
      // A speaker has no place to give up.
      expect(body).not.toContain('Meld u dan af');
      expect(body).not.toContain('aangemeld');
    }
    expect(noors?.email.text).not.toContain('U bent spreker');
  });

  it('goes once, however often the event is delivered, and not for a draft', async () => {
    app.kennissessies.change({ status: KennissessieStatus.DRAFT });
    await announce();
    expect(app.mail.sent).toEqual([]);
    app.kennissessies.change({ status: KennissessieStatus.PUBLISHED });
    await app.happened(speakerAdded(ofIlse), speakerAdded(ofIlse));
    await app.happened(speakerAdded(ofIlse));
    expect(await told()).toEqual([['REQUEST', 0, 'CONFIRMED']]);
  });

  it('moves, is called off and comes back as that of everybody, each time under a higher SEQUENCE', async () => {
    await announce();
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await app.happened(kennissessieMoved({ kennissessieId }), kennissessieMoved({ kennissessieId }));
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'Geen zaal.' });
    await app.happened(kennissessieCancelled({ kennissessieId, reason: 'Geen zaal.' }));
    expect(subjects()).toEqual(['U spreekt bij', 'Gewijzigd', 'Gaat niet door']);
    app.kennissessies.change({ status: KennissessieStatus.PUBLISHED, cancelReason: null });
    await app.happened(kennissessieRestored({ kennissessieId }), kennissessieRestored({ kennissessieId }));
    expect(await told()).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['REQUEST', 1, 'CONFIRMED'],
      ['CANCEL', 2, 'CANCELLED'],
      ['REQUEST', 3, 'CONFIRMED'],
    ]);
    expect(await threads()).toBe(1);
    expect(subjects().at(-1)).toBe('Gaat toch door');
  });

  it('is withdrawn for that person alone when they speak no more, and comes back higher', async () => {
    const registrationId = app.kennissessies.set(noor.id, REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId, persoonId: noor.id }));
    await announce();
    await takeOff();
    await app.happened(speakerRemoved(ofIlse));
    expect(subjects().at(-1)).toBe('U spreekt niet meer bij');
    await announce();
    expect(await told()).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      // RFC 5546: STATUS is only there when it is off for everybody.
      ['CANCEL', 1, null],
      ['REQUEST', 2, 'CONFIRMED'],
    ]);
    expect(await threads()).toBe(1);
    expect(app.mail.to(noor.email)).toHaveLength(1);
  });

  it('is one thread with the seat of the same person: a reason more is mailed, a reason less is not', async () => {
    await announce();
    await register();
    expect((await sent()).at(-1)?.email.text).toContain('U bent aangemeld voor deze sessie.');
    expect((await sent()).at(-1)?.email.text).toContain('U bent spreker.');
    await unregister();
    await app.happened(registrationCancelled({ ...seat(CANCELLED), hadSeat: true }));
    expect(await told()).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['REQUEST', 1, 'CONFIRMED'],
    ]);
    await register();
    await takeOff();
    expect(await told()).toHaveLength(3);
    await unregister();
    expect((await told()).slice(2)).toEqual([
      ['REQUEST', 2, 'CONFIRMED'],
      ['CANCEL', 3, null],
    ]);
    expect(await threads()).toBe(1);
    expect(subjects()).toEqual(['U spreekt bij', 'Uitnodiging', 'Uitnodiging', 'Afgemeld']);
    const log = (await app.get(InvitationFacts).of([invitationIdOf(ilse.id)])).get(invitationIdOf(ilse.id));
    expect(log?.map(({ kind }) => kind)).toEqual(['INVITED', 'INVITED', 'INVITED', 'WITHDRAWN']);
  });

  it('tells who had a seat already that they speak', async () => {
    await register();
    await announce();
    expect(subjects()).toEqual(['Uitnodiging', 'U spreekt bij']);
    const last = (await sent()).at(-1);
    expect(last).toMatchObject({ method: 'REQUEST', sequence: 1 });
    expect(last?.email.text).toContain('U was al aangemeld.');
    // They have a place to give up.
    expect(last?.email.text).toContain('Kunt u niet? Meld u dan af');
  });

  it('is also for who waits for a seat, and then the session being off is told once', async () => {
    seat(WAITLISTED);
    await announce();
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'Geen zaal.' });
    await app.happened(kennissessieCancelled({ kennissessieId, reason: 'Geen zaal.' }));
    expect(await told()).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['CANCEL', 1, 'CANCELLED'],
    ]);
    expect(app.mail.to(ilse.email)).toHaveLength(2);
  });

  it('is the appointment of the own feed and of the file, with a line that says so', async () => {
    const feed = async () => {
      const appointments = await app.get(FeedAppointments).ofPersoon(ilse.id);
      expect(appointments).toHaveLength(1);
      const text = buildFeed({ name: 'Agenda', url: 'https://academie.test/x.ics', audience: 'private', appointments });
      return text.replace(/\r\n /g, '');
    };
    app.kennissessies.speakers.add(ilse.id);
    const before = await app.get(InvitationFiles).of(kennissessieId, ilse.id);
    await announce();
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await app.happened(kennissessieMoved({ kennissessieId }));
    const [first, last] = await sent();
    const file = await app.get(InvitationFiles).of(kennissessieId, ilse.id);
    for (const text of [await feed(), file?.replace(/\r\n /g, '')]) {
      expect(text).toContain(`UID:${last?.uid}`);
      expect(text).toContain('SEQUENCE:1');
      expect(text).toContain('U bent spreker bij deze sessie.');
    }
    // Downloaded before the mail went, it has the address that the mail then has.
    expect(before?.replace(/\r\n /g, '')).toContain(first?.organizer);
    await register();
    expect(await feed()).toContain('SEQUENCE:2');
    expect(await app.get(InvitationFiles).of(kennissessieId, noor.id)).toContain('METHOD:PUBLISH');
  });

  it('is there in the demo too, also when it is made twice', async () => {
    app.kennissessies.speakers.add(ilse.id);
    seat(REGISTERED);
    const seeder = app.get(AnswersSeeder);
    const sessions = [
      { kennissessieSlug: 'warmte', answers: [{ email: ilse.email, partstat: 'ACCEPTED' as const }], handWork: [] },
    ];
    await seeder.run(sessions);
    await seeder.run(sessions);
    expect(await app.database.query('select for_seat, for_speaking, sequence from invitations.invitation')).toEqual([
      { for_seat: true, for_speaking: true, sequence: 0 },
    ]);
    await app.happened(speakerAdded(ofIlse), kennissessieMoved({ kennissessieId }));
    expect(app.mail.sent).toEqual([]);
  });
});

describe('several changes for a speaker within the merge window', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '120' });
    await app.reset();
    // The queue goes by the clock of the database: in the far future its time has not come.
    app.clock.set('2090-11-02T09:00:00Z');
  });
  afterAll(() => app.close());

  it('become one mail, with how it stands by then; being announced does not wait', async () => {
    const move = (day: string) =>
      app.kennissessies.change({ startsAt: new Date(`${day}T09:00:00Z`), endsAt: new Date(`${day}T10:30:00Z`) });
    move('2090-12-01');
    app.kennissessies.speakers.add(ilse.id);
    await app.happened(speakerAdded(ofIlse));
    for (const day of ['2090-12-02', '2090-12-03']) {
      move(day);
      await app.happened(kennissessieMoved({ kennissessieId }));
    }
    const days = async () => (await invitationsTo(app.mail, ilse.email)).map(({ start }) => start.slice(0, 10));
    expect(await days()).toEqual(['2090-12-01']);
    await app.drainEvents({ scheduled: true });
    expect(await days()).toEqual(['2090-12-01', '2090-12-03']);
  });
});
