import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SESSION } from '../fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from '../fixtures/invitations-app.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ReconcileSeat } from '../reconcile-seat.js';
import { InvitationsSeeder } from './invitations-seeder.js';

let app: InvitationsApp;
beforeAll(async () => {
  app = await startInvitations();
});
afterAll(() => app.close());

it('has everybody with a seat invited and answered, once, and mails nobody', async () => {
  for (const { id } of [CAST.noor, CAST.sanne, CAST.karim]) app.kennissessies.set(id, RegistrationStatus.REGISTERED);
  const ilses = app.kennissessies.set(CAST.ilse.id, RegistrationStatus.WAITLISTED, 1);
  const seeder = app.get(InvitationsSeeder);
  await seeder.invited(['warmte'], ['ACCEPTED', null, 'BOUNCED']);
  await seeder.invited(['warmte'], ['TENTATIVE']);
  const views = await app.get(SeatCalendars).ofKennissessie(SESSION.id);
  expect(views.map(({ state, answer, version }) => `${state} ${answer} ${version}`).sort()).toEqual([
    'BOUNCED null 1',
    'CURRENT ACCEPTED 1',
    'CURRENT null 1',
  ]);
  expect(views.map(({ registrationId }) => registrationId)).not.toContain(ilses);
  for (const { registrationId } of views) await app.get(ReconcileSeat).run({ registrationId });
  await app.drainEvents();
  expect(app.mail.sent).toEqual([]);
});

it('leaves alone what is off', async () => {
  await app.reset();
  app.kennissessies.set(CAST.noor.id, RegistrationStatus.REGISTERED);
  app.kennissessies.change({ status: KennissessieStatus.CANCELLED });
  await app.get(InvitationsSeeder).invited(['warmte'], ['ACCEPTED']);
  expect(await app.database.query('select 1 from invitations.seat_invitation')).toEqual([]);
});
