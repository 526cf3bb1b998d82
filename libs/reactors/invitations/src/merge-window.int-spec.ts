import { kennissessieMoved, RegistrationStatus, registrationCancelled, seatTaken } from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { invitationsTo } from './fixtures/mailed.js';

const { REGISTERED, CANCELLED } = RegistrationStatus;
const { noor, sanne } = CAST;
const kennissessieId = SESSION.id;

describe('several changes within the merge window', () => {
  let app: InvitationsApp;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '120' });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.reset();
    // The queue goes by the clock of the database: in the far future its time has not come.
    app.clock.set('2090-11-02T09:00:00Z');
    moveTo('2090-12-01');
  });

  function moveTo(day: string): void {
    app.kennissessies.change({ startsAt: new Date(`${day}T09:00:00Z`), endsAt: new Date(`${day}T10:30:00Z`) });
  }
  const give = (who: typeof noor, status: RegistrationStatus) => ({
    registrationId: app.kennissessies.set(who.id, status),
    kennissessieId,
    persoonId: who.id,
  });
  const sentTo = async (who: typeof noor) =>
    (await invitationsTo(app.mail, who.email)).map(({ method, sequence, start }) => [
      method,
      sequence,
      start.slice(0, 10),
    ]);

  it('become one mail, with how it stands by then', async () => {
    await app.happened(seatTaken(give(noor, REGISTERED)));
    for (const day of ['2090-12-02', '2090-12-03', '2090-12-04']) {
      moveTo(day);
      await app.happened(kennissessieMoved({ kennissessieId }));
    }
    // Premise: the window holds them back.
    expect(await sentTo(noor)).toEqual([['REQUEST', 0, '2090-12-01']]);
    await app.drainEvents({ scheduled: true });
    expect(await sentTo(noor)).toEqual([
      ['REQUEST', 0, '2090-12-01'],
      ['REQUEST', 1, '2090-12-04'],
    ]);
  });

  it('are no mail when it ends as it was', async () => {
    await app.happened(seatTaken(give(noor, REGISTERED)));
    moveTo('2090-12-02');
    await app.happened(kennissessieMoved({ kennissessieId }));
    moveTo('2090-12-01');
    await app.happened(kennissessieMoved({ kennissessieId }));
    await app.drainEvents({ scheduled: true });
    expect(await sentTo(noor)).toEqual([['REQUEST', 0, '2090-12-01']]);
  });

  it('do not keep a registration or a cancellation waiting', async () => {
    const noors = give(noor, REGISTERED);
    await app.happened(seatTaken(noors));
    moveTo('2090-12-02');
    await app.happened(kennissessieMoved({ kennissessieId }));

    await app.happened(seatTaken(give(sanne, REGISTERED)));
    expect(await sentTo(sanne)).toEqual([['REQUEST', 0, '2090-12-02']]);
    give(noor, CANCELLED);
    await app.happened(registrationCancelled({ ...noors, hadSeat: true }));
    expect(await sentTo(noor)).toEqual([
      ['REQUEST', 0, '2090-12-01'],
      ['CANCEL', 1, '2090-12-02'],
    ]);

    await app.drainEvents({ scheduled: true });
    expect(app.mail.sent).toHaveLength(3);
  });
});
