import { Doelgroep, GuestDirectory } from '@academie/contracts';
import { CAST, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedenModule } from '../leden.module.js';
import { PersoonSearchSource } from '../reading/persoon-search-source.js';

const { noor, sanne } = CAST;

describe('guests', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [LedenModule.with({ castEmails: [] })] });
    await app.database.query(`insert into leden.mail_domain (domain, organisatie_id) values ('zwolle.test', $1)`, [
      noor.organisatie.id,
    ]);
  });
  afterAll(() => app.close());

  const ensure = (email: string, name: string) => app.get(GuestDirectory).ensure({ email, name }, noor.id);
  const persoon = (id: string) =>
    app.database.one('select name, doelgroep, organisatie_id, is_guest, roles from leden.persoon where id = $1', [id]);

  it('are given an account once, also when the link is used twice at the same moment', async () => {
    const ids = await Promise.all([
      ensure(' Gerda@Elders.test', 'Gerda Gast'),
      ensure('gerda@elders.test', 'Gerda Gast'),
    ]);
    const id = ids[0] ?? '';
    expect(ids[1]).toBe(id);
    expect(await persoon(id)).toEqual({
      name: 'Gerda Gast',
      doelgroep: Doelgroep.PARTNER,
      organisatie_id: null,
      is_guest: true,
      roles: [],
    });
    expect(await app.database.query('select actor_id, action, details from platform.audit')).toEqual([
      { actor_id: noor.id, action: 'persoon.prepared', details: { isGuest: true } },
    ]);
    const search = app.get(PersoonSearchSource);
    expect(await search.documents([id])).toEqual([]);
    expect(await search.allIds()).not.toContain(id);
  });

  it('are no guests when we know them or where they work', async () => {
    expect(await ensure(sanne.email, '')).toBe(sanne.id);
    const id = await ensure('nieuw@zwolle.test', 'Nel Nieuw');
    expect(await persoon(id)).toMatchObject({
      doelgroep: Doelgroep.AMBTENAAR,
      organisatie_id: noor.organisatie.id,
      is_guest: false,
    });
    await expect(ensure('x@elders.test', ' ')).rejects.toMatchObject({ details: { fields: [{ path: 'name' }] } });
  });
});
