import { KennissessieDirectory, RegistrationStatus } from '@academie/contracts';
import { Signer } from '@academie/platform/config';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hoursBefore } from '../../fixtures/rules.js';
import { DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { PlaceLinkState } from '../../graphql/seating/seating-types.js';
import { placeToken } from '../../model/seating/place-token.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { PlaceLinkReader } from '../../reading/seating/place-link-reader.js';
import { SeatingReader } from '../../reading/seating/seating-reader.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { UsePlaceLink } from '../seats/use-place-link.js';
import { EnlargeKennissessie } from './enlarge-kennissessie.js';
import { PlanSecondDate } from './plan-second-date.js';
import { PromiseRecording } from './promise-recording.js';
import { WantRecording } from './want-recording.js';

const { noor, sanne, karim, pieter, bram } = CAST;
const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;

describe('a long waiting list', () => {
  let app: SpecApp;
  let id: string;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(hoursBefore(200));
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate platform.event');
    id = await publishedSession(app, { capacity: 1 });
    for (const { actor } of [noor, sanne, karim, pieter]) await app.get(RegisterForKennissessie).run(actor, id);
  });

  const own = async (who: typeof noor, at = id) =>
    (await app.get(KennissessieReader).get(who.actor, at)).viewerRegistration;
  const WEEK = 7 * 24 * 3_600_000;
  const secondDate = async (capacity: number) => {
    const second = await app.get(PlanSecondDate).run(bram.actor, id, new Date(DETAILS.startsAt.getTime() + WEEK));
    await app.database.query('update kennissessies.kennissessie set capacity = $2 where id = $1', [second, capacity]);
    await app.get(PublishKennissessie).run(bram.actor, second);
    const offered = await app.recorded('SecondDateOffered');
    const tokens = offered.map(({ preInvitationId, registrationId }) =>
      placeToken(app.get(Signer), {
        kind: 'second-date',
        id: String(preInvitationId),
        registrationId: String(registrationId),
      }),
    );
    return { second, offered, tokens };
  };

  it('becomes a second date, to which those who wait are invited', async () => {
    const draft = await app.get(PlanSecondDate).run(bram.actor, id, new Date(DETAILS.startsAt.getTime() + WEEK));
    expect(await app.get(KennissessieReader).get(bram.actor, draft)).toMatchObject({
      status: 'DRAFT',
      title: DETAILS.title,
      capacity: 1,
      registeredCount: 0,
      endsAt: new Date(DETAILS.endsAt.getTime() + WEEK),
    });
    expect(await app.recorded('SecondDateOffered')).toEqual([]);
    await expect(app.get(PlanSecondDate).run(noor.actor, id, DETAILS.startsAt)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.get(PlanSecondDate).run(bram.actor, id, new Date(hoursBefore(201)))).rejects.toMatchObject({
      details: { fields: [{ path: 'startsAt' }] },
    });
  });

  it('keeps the place in line until somebody has a seat at the second date', async () => {
    const { second, offered, tokens } = await secondDate(1);
    expect(offered.map(({ persoonId }) => persoonId)).toEqual([sanne.id, karim.id, pieter.id]);
    const [sannes = '', karims = ''] = tokens;
    const links = app.get(PlaceLinkReader);
    expect(await links.read(karims)).toMatchObject({ state: PlaceLinkState.OPEN, kennissessieId: second });
    expect(await own(karim)).toMatchObject({ status: WAITLISTED, waitlistPosition: 2 });

    const use = app.get(UsePlaceLink);
    await use.run(karims, true);
    await use.run(karims, true);
    expect(await own(karim, second)).toMatchObject({ status: REGISTERED });
    expect(await own(karim)).toMatchObject({ status: CANCELLED });
    expect(await links.read(karims)).toMatchObject({ state: PlaceLinkState.TAKEN });

    // The second date is full, too: Sanne waits at both.
    await use.run(sannes, true);
    expect(await links.read(sannes)).toMatchObject({ state: PlaceLinkState.WAITING });
    expect(await own(sanne)).toMatchObject({ status: WAITLISTED, waitlistPosition: 1 });
    expect(await app.get(SeatingReader).secondDatesOf(id)).toMatchObject([{ id: second, takenByWaiting: 1 }]);
  });

  it('moves up at once in a larger room', async () => {
    const enlarge = app.get(EnlargeKennissessie);
    await expect(enlarge.run(bram.actor, id, 1)).rejects.toMatchObject({ details: { fields: [{ path: 'capacity' }] } });
    await expect(enlarge.run(noor.actor, id, 9)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await enlarge.run(bram.actor, id, 3);
    expect(await app.get(KennissessieReader).get(bram.actor, id)).toMatchObject({
      capacity: 3,
      registeredCount: 3,
      waitlistCount: 1,
    });
    expect((await app.recorded('SeatPromoted')).map(({ persoonId }) => persoonId)).toEqual([sanne.id, karim.id]);
  });

  it('can count on a recording, as can who says so themselves', async () => {
    const promise = app.get(PromiseRecording);
    await promise.run(bram.actor, id);
    await promise.run(bram.actor, id);
    expect(await app.recorded('RecordingPromised')).toEqual([{ kennissessieId: id }]);
    expect(await own(noor)).toMatchObject({ wantsRecording: false });
    expect(await own(sanne)).toMatchObject({ status: WAITLISTED, wantsRecording: true });
    const wanting = async () => [...(await app.get(KennissessieDirectory).wantRecording(id))].sort();
    expect(await wanting()).toEqual([sanne.id, karim.id, pieter.id].sort());
    await app.get(CancelRegistration).run(pieter.actor, id);
    await app.get(WantRecording).run(sanne.actor, id, false);
    expect(await wanting()).toEqual([karim.id]);
    expect(await own(sanne)).toMatchObject({ wantsRecording: false });
    await expect(app.get(WantRecording).run(CAST.ilse.actor, id, true)).rejects.toMatchObject({
      details: { reason: 'NOT_REGISTERED' },
    });
  });
});
