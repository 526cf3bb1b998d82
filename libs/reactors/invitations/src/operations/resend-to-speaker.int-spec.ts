import { KennissessieStatus, RegistrationStatus, seatTaken, speakerAdded } from '@academie/contracts';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invitationIdOf, SESSION } from '../fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { invitationsTo } from '../fixtures/mailed.js';
import { InvitationFacts } from '../invitation-facts.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ResendInvitation } from './resend-invitation.js';

const { bram, ilse, noor, pieter, sanne } = CAST;
const kennissessieId = SESSION.id;

describe('the invitation of a speaker, sent once more', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.reset();
  });

  const announce = (...people: (typeof ilse)[]) => {
    for (const { id } of people) app.kennissessies.speakers.add(id);
    return app.happened(
      ...people.map(({ id: persoonId }) => speakerAdded({ persoonId, kennissessieIds: [kennissessieId] })),
    );
  };
  const bounce = () =>
    app.unitOfWork.run((tx) =>
      app.get(InvitationFacts).record(tx, {
        invitationId: invitationIdOf(ilse.id),
        kind: 'BOUNCED',
        sequence: 0,
        at: app.clock.now(),
        detail: '5.1.1',
      }),
    );
  const viewsOf = async (...people: (typeof ilse)[]) => {
    const of = people.map(({ id: persoonId }) => ({ kennissessieId, persoonId }));
    return app.get(SeatCalendars).of(await app.kennissessies.invitees(of));
  };
  const again = (by: typeof ilse) => app.get(ResendInvitation).run(by.actor, { kennissessieId, persoonId: ilse.id });
  const sent = async () =>
    (await invitationsTo(app.mail, ilse.email)).map(({ method, sequence }) => [method, sequence]);

  it('was sent, as the log says, and came back', async () => {
    await announce(ilse);
    const sentOnce = { version: 1, sentAs: 'INVITED', sentAt: app.clock.now(), registrationId: null, status: null };
    expect(await viewsOf(ilse)).toMatchObject([{ ...sentOnce, state: 'CURRENT', resendable: true, unanswered: true }]);
    await bounce();
    expect(await viewsOf(ilse)).toMatchObject([{ ...sentOnce, state: 'BOUNCED', bounceReason: '5.1.1' }]);
  });

  it('goes once more under a higher SEQUENCE when it came back, and is right again', async () => {
    await announce(ilse);
    await bounce();
    app.clock.advance({ minutes: 11 });
    expect(await again(bram)).toMatchObject({ version: 2, sentAs: 'RESENT', bouncedAt: null });
    await app.drainEvents();
    expect(await viewsOf(ilse)).toMatchObject([{ state: 'CURRENT', version: 2 }]);
    expect(await sent()).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
    ]);
    const [first, second] = await invitationsTo(app.mail, ilse.email);
    expect([second?.uid, second?.organizer]).toEqual([first?.uid, first?.organizer]);
    expect(second?.email.subject).toBe('Nogmaals uw uitnodiging: Warmte in de wijk');
    expect(second?.email.text).toContain('U bent spreker.');
  });

  it('goes once when it is asked for twice at the same time, and not again within ten minutes', async () => {
    await announce(ilse);
    await expect(again(bram)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    app.clock.advance({ minutes: 11 });
    await Promise.allSettled([again(bram), again(ilse)]);
    await app.drainEvents();
    expect(await sent()).toHaveLength(2);
    await expect(again(ilse)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('is for the speaker and who organises; for others, and of who does not speak, it does not exist', async () => {
    await announce(ilse, sanne);
    app.clock.advance({ minutes: 11 });
    for (const other of [sanne, noor, pieter]) {
      await expect(again(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await app.get(SeatCalendars).visible(sanne.actor, await app.kennissessies.inviteesOf())).toMatchObject([
      { persoonId: sanne.id },
    ]);
    await expect(again(ilse)).resolves.toMatchObject({ version: 2 });
    app.kennissessies.speakers.delete(ilse.id);
    await expect(again(bram)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(again(ilse)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not there of a draft, nor when it is off or over', async () => {
    app.kennissessies.change({ status: KennissessieStatus.DRAFT });
    await announce(ilse);
    expect(await viewsOf(ilse)).toMatchObject([{ version: null, resendable: false }]);
    await expect(again(bram)).rejects.toMatchObject({ details: { reason: 'NOT_INVITED' } });
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED });
    await expect(again(bram)).rejects.toMatchObject({ details: { reason: 'NOT_INVITED' } });
    app.kennissessies.change({ status: KennissessieStatus.PUBLISHED });
    app.clock.set(SESSION.endsAt);
    await expect(again(bram)).rejects.toMatchObject({ details: { reason: 'ALREADY_ENDED' } });
  });

  it('is that of the seat too, for who has both; giving up the seat leaves it', async () => {
    await announce(ilse);
    const registrationId = app.kennissessies.set(ilse.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId, persoonId: ilse.id }));
    app.clock.advance({ minutes: 11 });
    const view = await again(bram);
    expect(view).toMatchObject({ registrationId, version: 3, sentAs: 'RESENT' });
    expect(await app.get(SeatCalendars).ofKennissessie(kennissessieId)).toMatchObject([
      { registrationId, version: 3, sentAs: 'RESENT', sentAt: view.sentAt },
    ]);
    app.kennissessies.set(ilse.id, RegistrationStatus.CANCELLED);
    app.clock.advance({ minutes: 11 });
    await expect(again(bram)).resolves.toMatchObject({ status: 'CANCELLED', version: 4 });
  });

  it('is read in the same statements for one speaker as for many', async () => {
    await announce(ilse, noor, sanne, pieter);
    const few = await countQueries(() => viewsOf(ilse));
    const many = await countQueries(() => viewsOf(ilse, noor, sanne, pieter));
    expect(many.result.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    expect([few.queries.length, many.queries.length]).toEqual([3, 3]);
  });
});
