import { InterestWish } from '@academie/contracts';
import { Signer } from '@academie/platform/config';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DETAILS, OPEN, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { QuestionKind } from '../../model/questions/question.entity.js';
import { placeToken } from '../../model/seating/place-token.js';
import { RegisterColleague } from '../colleagues/register-colleague.js';
import { CreateIdee } from '../ideeen/create-idee.js';
import { PlanIdee } from '../ideeen/plan-idee.js';
import { ShowInterest } from '../ideeen/show-interest.js';
import { PublishKennissessie } from '../publish-kennissessie.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { ReservePlaces } from '../registering/reserve-places.js';
import { UsePlaceLink } from '../seats/use-place-link.js';
import { PlanSecondDate } from '../waiting/plan-second-date.js';
import { AddQuestion } from './add-question.js';

// Bram, Ilse and Fatima work at the same place.
const { noor, sanne, bram, ilse, fatima } = CAST;
const WEEK = 7 * 24 * 3_600_000;

describe('who got a place without the form', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie, kennissessies.sessie_idee, platform.event cascade');
  });

  const ask = (id: string) =>
    app.get(AddQuestion).run(bram.actor, id, {
      ...{ kind: QuestionKind.TEXT, label: 'Wat eet u?', long: false, multiple: false, options: [], required: true },
      ...{ purpose: 'Voor de lunch.', retentionDays: 14 },
    });
  const askedAfterwards = async () =>
    (await app.recorded('QuestionsLeftOpen')).map(({ persoonId, kennissessieId }) => [persoonId, kennissessieId]);

  it('is asked afterwards when a colleague registered them, also at a place that was kept', async () => {
    const id = await publishedSession(app, { capacity: 4 });
    const register = app.get(RegisterColleague);
    await register.run(ilse.actor, id, { persoonId: bram.id });
    expect(await askedAfterwards()).toEqual([]);
    await ask(id);
    await app.get(ReservePlaces).run(ilse.actor, id, 1);
    await register.run(ilse.actor, id, { persoonId: fatima.id });
    expect(await askedAfterwards()).toEqual([[fatima.id, id]]);
  });

  it('is not asked again what they answered before', async () => {
    const id = await publishedSession(app);
    const questionId = await ask(id);
    await app.get(RegisterForKennissessie).run(fatima.actor, id, [{ questionId, values: ['Soep'] }]);
    await app.get(CancelRegistration).run(fatima.actor, id);
    await app.get(RegisterColleague).run(ilse.actor, id, { persoonId: fatima.id });
    expect(await askedAfterwards()).toEqual([]);
  });

  it('is asked afterwards when an idea that they wanted got a date', async () => {
    const { title, summary, doelgroepen, thema } = DETAILS;
    const idee = { title, summary, doelgroepen, thema, netwerkId: OPEN.id };
    const ideeId = await app.get(CreateIdee).run(bram.actor, idee);
    await app.get(ShowInterest).run(noor.actor, ideeId, InterestWish.REGISTER);
    await app.get(ShowInterest).run(sanne.actor, ideeId, InterestWish.TELL);
    const id = await app.get(PlanIdee).run(bram.actor, ideeId, { ...DETAILS, netwerkId: OPEN.id });
    await ask(id);
    await app.get(PublishKennissessie).run(bram.actor, id);
    expect(await askedAfterwards()).toEqual([[noor.id, id]]);
  });

  it('is asked afterwards when they took the second date by the link in their mail', async () => {
    const first = await publishedSession(app, { capacity: 1 });
    for (const { actor } of [noor, sanne]) await app.get(RegisterForKennissessie).run(actor, first);
    const second = await app.get(PlanSecondDate).run(bram.actor, first, new Date(DETAILS.startsAt.getTime() + WEEK));
    await ask(second);
    await app.get(PublishKennissessie).run(bram.actor, second);
    const [offered] = await app.recorded('SecondDateOffered');
    const token = placeToken(app.get(Signer), {
      kind: 'second-date',
      id: String(offered?.preInvitationId),
      registrationId: String(offered?.registrationId),
    });
    await app.get(UsePlaceLink).run(token, true);
    expect(await askedAfterwards()).toEqual([[sanne.id, second]]);
  });
});
