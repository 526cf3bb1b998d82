import { KennissessieStatus, kennissessieCancelled, kennissessieMoved, RegistrationStatus } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, countQueries } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { WhenKennissessieCancelled } from './handlers/when-kennissessie-cancelled.js';
import { WhenKennissessieMoved } from './handlers/when-kennissessie-moved.js';

const { REGISTERED, WAITLISTED } = RegistrationStatus;
const kennissessieId = SESSION.id;

describe('a session with many people', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations();
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());

  const event = <P>(type: { eventName: string }, payload: P) => ({
    id: newId(),
    name: type.eventName,
    payload,
    actorId: null,
    recordedAt: app.clock.now(),
  });
  const waitingJobs = async () =>
    (await app.database.one<{ n: number }>('select count(*)::int as n from graphile_worker._private_jobs'))?.n;

  it.each([3, 2000])('that moves costs one statement to ask for %i updates', async (people) => {
    for (let i = 0; i < people; i++) app.kennissessies.set(`persoon-${i}`, REGISTERED);
    const moved = event(kennissessieMoved, { kennissessieId });
    const query = jest.spyOn(app.database, 'query');
    await app.get(WhenKennissessieMoved).handle(moved);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(await waitingJobs()).toBe(people);
    // Delivered again, or moved again within the window: the same jobs, not more.
    await app.get(WhenKennissessieMoved).handle(moved);
    expect(await waitingJobs()).toBe(people);
  });

  it('that is off tells all who wait in a few statements', async () => {
    const waiting = Object.values(CAST);
    for (const [i, { id }] of waiting.entries()) app.kennissessies.set(id, WAITLISTED, i + 1);
    app.kennissessies.change({ status: KennissessieStatus.CANCELLED, cancelReason: 'Ziek.' });
    const off = event(kennissessieCancelled, { kennissessieId, reason: 'Ziek.' });
    const { queries } = await countQueries(() => app.get(WhenKennissessieCancelled).handle(off));
    expect(queries).toHaveLength(1); // besides asking for their jobs
    await app.get(WhenKennissessieCancelled).handle(off);
    await app.drainEvents();
    expect(app.mail.sent.map(({ to }) => to.address).sort()).toEqual(waiting.map(({ email }) => email).sort());
  });
});
