import { newId } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedReeks, reeksOf } from '../../fixtures/reeksen.js';
import { DETAILS, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { CopyKennissessie } from '../copying/copy-kennissessie.js';
import { ExtendReeks } from './extend-reeks.js';
import { RegisterForReeks } from './register-for-reeks.js';

const { bram, noor } = CAST;

describe('what goes along with a copy', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());

  /** Approval, a deadline a week before, a place kept for bestuurders until a day before, and one question. */
  const furnish = async (id: string) => {
    await app.database.query(
      `update kennissessies.kennissessie set approval = true, waitlist_mode = 'DRAW', offer_minutes = 60,
         registration_closes_at = starts_at - interval '7 days' where id = $1`,
      [id],
    );
    await app.database.query(
      `insert into kennissessies.place_pool (id, kennissessie_id, position, doelgroep, places, opens_at)
       select $2, id, 1, 'BESTUURDER', 2, starts_at - interval '1 day' from kennissessies.kennissessie where id = $1`,
      [id, newId()],
    );
    await app.database.query(
      `insert into kennissessies.question (id, kennissessie_id, position, kind, label, long, multiple, options, required,
         purpose, retention_days, forgotten_count, forgotten_at)
       values ($2, $1, 1, 'TEXT', 'Wat brengt u mee?', false, false, '{}', true, 'Voor de indeling.', 30, 4, now())`,
      [id, newId()],
    );
  };
  const rulesOf = (id: string) =>
    app.database.one(
      `select approval, waitlist_mode, offer_minutes, starts_at, registration_closes_at,
         (select jsonb_agg(jsonb_build_array(p.doelgroep, p.places, p.opened)) from kennissessies.place_pool p
           where p.kennissessie_id = k.id) as pools,
         (select jsonb_agg(jsonb_build_array(q.label, q.required, q.retention_days, q.forgotten_count))
           from kennissessies.question q where q.kennissessie_id = k.id) as questions
       from kennissessies.kennissessie k where id = $1`,
      [id],
    );
  const rules = { approval: true, waitlist_mode: 'DRAW', offer_minutes: 60 };
  const questions = [['Wat brengt u mee?', true, 30, 0]];

  it('is how one registers, as much earlier by the clock, and what is asked', async () => {
    const id = await publishedSession(app);
    await furnish(id);
    // In summer: the deadline is at 10.00 by the clock then, too.
    const times = { startsAt: new Date('2027-06-01T08:00:00Z'), endsAt: new Date('2027-06-01T09:00:00Z') };
    const copy = await app.get(CopyKennissessie).run(bram.actor, id, { ...DETAILS, ...times });
    expect(await rulesOf(copy)).toMatchObject({
      ...rules,
      registration_closes_at: new Date('2027-05-25T08:00:00Z'),
      pools: [['BESTUURDER', 2, false]],
      questions,
    });
    // Places are not kept that the copy has not.
    const small = await app.get(CopyKennissessie).run(bram.actor, id, { ...DETAILS, ...times, capacity: 1 });
    expect(await rulesOf(small)).toMatchObject({ ...rules, pools: null, questions });
  });

  it('is the same for the dates that a series is extended with; who registers for all answers them', async () => {
    const reeks = await publishedReeks(app, 2);
    const [first, last] = (await reeksOf(app, reeks)).sessions;
    await furnish(last?.id ?? '');
    await app.get(ExtendReeks).run(bram.actor, reeks, 2);
    const added = (await reeksOf(app, reeks)).sessions.slice(2);
    for (const { id } of added) expect(await rulesOf(id)).toMatchObject({ ...rules, questions });
    const [question] = await app.database.query<{ id: string }>(
      'select id from kennissessies.question where kennissessie_id = $1',
      [last?.id],
    );
    const questionId = question?.id ?? '';
    const register = app.get(RegisterForReeks);
    await expect(register.all(noor.actor, reeks)).rejects.toMatchObject({
      details: { fields: [{ path: `answers.${questionId}` }] },
    });
    expect(await register.all(noor.actor, reeks, [{ questionId, values: ['Taart'] }])).toEqual([
      { kennissessieId: first?.id, registrationId: expect.any(String), refusal: null },
      { kennissessieId: last?.id, registrationId: expect.any(String), refusal: null },
    ]);
  });
});
