import { ReminderSource } from '@academie/contracts';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DETAILS, publishedSession, startKennissessies } from '../fixtures/sessions.js';
import { CreateKennissessie } from '../operations/create-kennissessie.js';
import { RegisterForKennissessie } from '../operations/registering/register-for-kennissessie.js';

const { bram, noor, sanne, karim } = CAST;

describe('what reminders are made from', () => {
  let app: SpecApp;
  let id: string;
  beforeAll(async () => {
    app = await startKennissessies();
    id = await publishedSession(app, { capacity: 2 });
    for (const who of [noor, sanne, karim]) await app.get(RegisterForKennissessie).run(who.actor, id);
  });
  afterAll(() => app.close());

  const reminded = async () => (await app.get(ReminderSource).seatsToRemind(id)).map(({ persoonId }) => persoonId);

  it('has who has a seat: not who waits, and not who speaks', async () => {
    expect(new Set(await reminded())).toEqual(new Set([noor.id, sanne.id]));
    await app.database.query(
      `insert into kennissessies.kennissessie_person (id, kennissessie_id, role, position, persoon_id, created_at)
       values (gen_random_uuid(), $1, 'SPEAKER', 1, $2, now())`,
      [id, sanne.id],
    );
    expect(await reminded()).toEqual([noor.id]);
  });

  it('knows which published sessions come up', async () => {
    await app.get(CreateKennissessie).run(bram.actor, DETAILS);
    const source = app.get(ReminderSource);
    const at = DETAILS.startsAt;
    expect(await source.startingBetween(new Date(at.getTime() - 1), at)).toEqual([id]);
    expect(await source.startingBetween(at, new Date(at.getTime() + 1))).toEqual([]);
  });
});
