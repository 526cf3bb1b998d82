import { ColleagueDirectory, Doelgroep } from '@academie/contracts';
import { CAST, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedenModule } from '../leden.module.js';
import { Colleagues } from './colleagues.js';

const { noor, sanne } = CAST;

describe('colleagues', () => {
  let app: SpecApp;
  let colleagues: Colleagues;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [LedenModule.with({ castEmails: [] })] });
    colleagues = app.get(ColleagueDirectory) as Colleagues;
    await app.database.query(
      `insert into leden.mail_domain (domain, organisatie_id) values ('zwolle.test', $1), ('utrecht.test', $2)`,
      [noor.organisatie.id, sanne.organisatie.id],
    );
  });
  afterAll(() => app.close());

  const ensure = (email: string, name = 'Fenna Bos') => colleagues.ensure(noor.actor, { email, name });

  it('are given an account once, which they sign in to themselves', async () => {
    const id = await ensure(' Fenna@Zwolle.test ');
    expect(await ensure('fenna@zwolle.test', '')).toBe(id);
    expect(
      await app.database.one('select name, functie, doelgroep, organisatie_id from leden.persoon where id = $1', [id]),
    ).toEqual({
      name: 'Fenna Bos',
      functie: null,
      doelgroep: Doelgroep.AMBTENAAR,
      organisatie_id: noor.organisatie.id,
    });
    expect(await app.recorded('PersoonJoined')).toEqual([{ persoonId: id }]);
    expect(await app.database.query('select actor_id, action from platform.audit')).toEqual([
      { actor_id: noor.id, action: 'persoon.prepared' },
    ]);
    const found = await colleagues.find(noor.organisatie.id, 'fénNA', 10);
    expect(found.map((card) => card.id)).toEqual([id]);
    expect(await colleagues.find(sanne.organisatie.id, 'fenna', 10)).toEqual([]);
  });

  it.each([
    ['of another organisation', 'iemand@utrecht.test', 'Iemand', 'email'],
    ['of nobody we know', 'iemand@gmail.test', 'Iemand', 'email'],
    ['that is none', 'iemand', 'Iemand', 'email'],
    ['without a name', 'nieuw@zwolle.test', ' ', 'name'],
  ])('are refused with an address %s', async (_, email, name, path) => {
    await expect(ensure(email, name)).rejects.toMatchObject({ details: { fields: [{ path }] } });
  });

  it('are not made by the hundreds', async () => {
    const many = Array.from({ length: 25 }, (_, i) => ensure(`collega${i}@zwolle.test`));
    const made = (await Promise.allSettled(many)).filter(({ status }) => status === 'fulfilled');
    expect(made.length).toBeLessThanOrEqual(20);
    await expect(ensure('nogeen@zwolle.test')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    // Who has an account is found, also then.
    expect(await ensure('fenna@zwolle.test')).toBeDefined();
  });
});
