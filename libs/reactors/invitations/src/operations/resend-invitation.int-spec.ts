import { KennissessieStatus, RegistrationStatus, seatTaken } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invitationIdOf, SESSION } from '../fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { invitationsTo } from '../fixtures/mailed.js';
import { InvitationFacts } from '../invitation-facts.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ResendBouncedInvitations } from './resend-bounced-invitations.js';
import { ResendInvitation } from './resend-invitation.js';

const { REGISTERED, CANCELLED, WAITLISTED } = RegistrationStatus;
const { noor, sanne, bram, karim } = CAST;
const kennissessieId = SESSION.id;

describe('sending an invitation once more', () => {
  let app: InvitationsApp;
  let resend: ResendInvitation;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
    resend = app.get(ResendInvitation);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.reset();
  });

  const invite = (...people: (typeof noor)[]) => {
    const seats = people.map(({ id: persoonId }) => {
      const registrationId = app.kennissessies.set(persoonId, REGISTERED);
      return { registrationId, kennissessieId, persoonId };
    });
    return app.happened(...seats.map(seatTaken));
  };
  const again = (by: typeof noor, to: typeof noor) => resend.run(by.actor, { kennissessieId, persoonId: to.id });
  const bounce = ({ id }: typeof noor) =>
    app.unitOfWork.run((tx) =>
      app.get(InvitationFacts).record(tx, {
        invitationId: invitationIdOf(id),
        kind: 'BOUNCED',
        sequence: 0,
        at: app.clock.now(),
        detail: '550',
      }),
    );
  const sentTo = async (who: typeof noor) =>
    (await invitationsTo(app.mail, who.email)).map(({ method, sequence }) => [method, sequence]);

  it('goes to the person themselves: the same appointment under a higher SEQUENCE, and it is logged', async () => {
    await invite(noor);
    app.clock.advance({ minutes: 11 });
    const view = await again(noor, noor);
    expect(view).toMatchObject({ version: 2, sentAs: 'RESENT', sentAt: app.clock.now() });
    await app.drainEvents();
    expect(await sentTo(noor)).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
    ]);
    const [first, second] = await invitationsTo(app.mail, noor.email);
    expect([second?.uid, second?.organizer, second?.start]).toEqual([first?.uid, first?.organizer, first?.start]);
    expect(second?.email.subject).toBe('Nogmaals uw uitnodiging: Warmte in de wijk');
  });

  it('goes at the wish of who organises, and of nobody else', async () => {
    await invite(noor);
    app.clock.advance({ minutes: 11 });
    await expect(again(sanne, noor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(again(bram, karim)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const persoonId of [newId(), 'noor']) {
      await expect(resend.run(bram.actor, { kennissessieId, persoonId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(again(bram, noor)).resolves.toMatchObject({ version: 2 });
  });

  it('goes once when it is asked for twice at the same time', async () => {
    await invite(noor);
    app.clock.advance({ minutes: 11 });
    await Promise.allSettled([again(noor, noor), again(noor, noor), again(bram, noor)]);
    await app.drainEvents();
    expect(await sentTo(noor)).toHaveLength(2);
  });

  it('is not for the impatient: ten minutes apart, five times a day', async () => {
    await invite(noor);
    await expect(again(noor, noor)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    for (let i = 0; i < 5; i++) {
      app.clock.advance({ minutes: 11 });
      await again(noor, noor);
      await expect(again(noor, noor)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    }
    app.clock.advance({ minutes: 11 });
    await expect(again(noor, noor)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    app.clock.advance({ hours: 24 });
    await expect(again(noor, noor)).resolves.toMatchObject({ sentAs: 'RESENT' });
  });

  it('brings the first invitation when none went yet', async () => {
    app.kennissessies.set(noor.id, REGISTERED);
    await expect(again(noor, noor)).resolves.toMatchObject({ version: 1, sentAs: 'INVITED' });
  });

  it('is refused without a seat, when it is off, and when it is over', async () => {
    await invite(noor);
    app.clock.advance({ minutes: 11 });
    app.kennissessies.set(noor.id, CANCELLED);
    await expect(again(noor, noor)).rejects.toMatchObject({ details: { reason: 'NOT_INVITED' } });
    app.kennissessies.set(noor.id, REGISTERED);
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED });
    await expect(again(noor, noor)).rejects.toMatchObject({ details: { reason: 'NOT_INVITED' } });
    app.kennissessies.change({ status: KennissessieStatus.PUBLISHED });
    app.clock.set(SESSION.endsAt);
    await expect(again(noor, noor)).rejects.toMatchObject({ details: { reason: 'ALREADY_ENDED' } });
  });

  it('goes to all whose invitation came back, and to nobody else', async () => {
    await invite(noor, sanne, karim);
    await bounce(noor);
    await bounce(sanne);
    app.clock.advance({ minutes: 11 });
    app.kennissessies.set(sanne.id, CANCELLED);
    const bounced = app.get(ResendBouncedInvitations);
    await expect(bounced.run(noor.actor, kennissessieId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await bounced.run(bram.actor, kennissessieId)).toBe(1);
    await app.drainEvents();
    expect(await sentTo(noor)).toHaveLength(2);
    expect([await sentTo(sanne), await sentTo(karim)]).toEqual([[['REQUEST', 0]], [['REQUEST', 0]]]);
    expect(await bounced.run(bram.actor, kennissessieId)).toBe(0);
  });

  it('shows all calendars of a session, what is wrong first, for the same few statements', async () => {
    await invite(noor, sanne);
    await bounce(noor);
    app.kennissessies.set(karim.id, WAITLISTED, 1);
    const calendars = app.get(SeatCalendars);
    const few = await countQueries(() => calendars.ofKennissessie(kennissessieId));
    expect(few.result.map(({ persoonId, state }) => [persoonId, state])).toEqual([
      [noor.id, 'BOUNCED'],
      [sanne.id, 'CURRENT'],
    ]);
    await invite(...Object.values(CAST));
    const many = await countQueries(() => calendars.ofKennissessie(kennissessieId));
    expect(many.result.length).toBe(Object.values(CAST).length);
    expect([few.queries.length, many.queries.length]).toEqual([3, 3]);
  });
});
