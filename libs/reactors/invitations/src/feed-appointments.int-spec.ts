import { KennissessieStatus, kennissessieReworded, RegistrationStatus, seatTaken } from '@academie/contracts';
import { buildFeed } from '@academie/platform/calendar';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FeedAppointments } from './feed-appointments.js';
import { SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { invitationsTo } from './fixtures/mailed.js';
import { InvitationFiles } from './invitation-files.js';
import { ReconcileInvitation } from './reconcile-invitation.js';

const { noor, sanne } = CAST;

describe('feeds', () => {
  let app: InvitationsApp;
  let feeds: FeedAppointments;
  beforeAll(async () => {
    app = await startInvitations();
    feeds = app.get(FeedAppointments);
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());

  const text = (appointments: Awaited<ReturnType<FeedAppointments['ofPersoon']>>) =>
    buildFeed({ name: 'Agenda', url: 'https://academie.test/agenda/x.ics', audience: 'private', appointments });

  it('show a seat under the UID and SEQUENCE that were mailed', async () => {
    const registrationId = app.kennissessies.set(noor.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId: SESSION.id, persoonId: noor.id }));
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await app.get(ReconcileInvitation).run({ kennissessieId: SESSION.id, persoonId: noor.id });
    await app.drainEvents();
    const mailed = (await invitationsTo(app.mail, noor.email)).at(-1);
    expect(mailed?.sequence).toBe(1);
    const [appointment, ...more] = await feeds.ofPersoon(noor.id);
    expect(more).toEqual([]);
    expect(appointment).toMatchObject({ uid: mailed?.uid, sequence: 1, location: 'Stadhuis Utrecht' });
    expect(text(await feeds.ofPersoon(noor.id))).toContain('vergadering.academie.test');
  });

  it('show other words at once, which nobody is mailed for', async () => {
    const registrationId = app.kennissessies.set(noor.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId: SESSION.id, persoonId: noor.id }));
    const updatedAt = new Date('2026-11-03T08:00:00Z');
    app.kennissessies.change({ title: 'Warmte in elke wijk', summary: 'Anders gezegd.', updatedAt });
    await app.happened(kennissessieReworded({ kennissessieId: SESSION.id }));
    await app.drainEvents({ scheduled: true });
    expect(app.mail.sent).toHaveLength(1);
    const shown = text(await feeds.ofPersoon(noor.id));
    expect(shown).toContain('SUMMARY:Warmte in elke wijk');
    expect(shown).toContain('SEQUENCE:0');
    // DTSTAMP too: with the time of the fetch, every fetch would look like a change of everything.
    expect(shown).toContain('LAST-MODIFIED:20261103T080000Z');
    expect(shown).toContain('DTSTAMP:20261103T080000Z');
  });

  it('show other speakers at once, which nobody is mailed for, also in the file of the session', async () => {
    app.kennissessies.announced = ['Ilse Vermeer', 'Anna de Boer'];
    const registrationId = app.kennissessies.set(noor.id, RegistrationStatus.REGISTERED);
    await app.happened(seatTaken({ registrationId, kennissessieId: SESSION.id, persoonId: noor.id }));
    const files = app.get(InvitationFiles);
    const everywhere = async () => [
      text(await feeds.ofPersoon(noor.id)),
      text(await feeds.ofNetwerk('any')),
      (await files.of(SESSION.id, registrationId)) ?? '',
      (await files.of(SESSION.id, null)) ?? '',
    ];
    const saying = async () =>
      (await everywhere()).map(
        (ics) => /Sprekers?: [^\\]*/.exec(ics.replaceAll('\r\n ', '').replaceAll('\\,', ','))?.[0] ?? null,
      );
    expect(await saying()).toEqual(Array(4).fill('Sprekers: Ilse Vermeer, Anna de Boer'));
    app.kennissessies.announced = ['Anna de Boer'];
    await app.happened(kennissessieReworded({ kennissessieId: SESSION.id }));
    await app.drainEvents({ scheduled: true });
    expect(app.mail.sent).toHaveLength(1);
    expect(await saying()).toEqual(Array(4).fill('Spreker: Anna de Boer'));
    expect((await feeds.ofPersoon(noor.id))[0]?.sequence).toBe(0);
    app.kennissessies.announced = [];
    expect(await saying()).toEqual(Array(4).fill(null));
  });

  it('show no session to who only waits, and one that is off as such', async () => {
    app.kennissessies.set(sanne.id, RegistrationStatus.WAITLISTED, 1);
    expect(await feeds.ofPersoon(sanne.id)).toEqual([]);
    app.kennissessies.set(noor.id, RegistrationStatus.REGISTERED);
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'Ziek.' });
    expect(await feeds.ofPersoon(noor.id)).toMatchObject([{ status: 'CANCELLED' }]);
    expect(text(await feeds.ofPersoon(noor.id))).not.toContain('vergadering.academie.test');
  });

  it('show the sessions of a netwerk to anybody, without the link to join', async () => {
    app.kennissessies.set(noor.id, RegistrationStatus.REGISTERED);
    const [own] = await feeds.ofPersoon(noor.id);
    const appointments = await feeds.ofNetwerk('any');
    expect(appointments).toMatchObject([{ uid: own?.uid, sequence: 0, title: SESSION.title, joinUrl: null }]);
    expect(text(appointments)).not.toContain('vergadering.academie.test');
  });
});
