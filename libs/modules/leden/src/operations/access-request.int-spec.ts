import { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { CAST, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LedenModule } from '../leden.module.js';
import { AccessRequestReader } from '../reading/access-request-reader.js';
import { AccountReader } from '../reading/account-reader.js';
import { LedenSeeder } from '../seed/leden-seeder.js';
import { DecideAccessRequest } from './decide-access-request.js';
import { type AccessRequest, RequestAccess } from './request-access.js';
import { SignIn } from './sign-in.js';

const { joost, noor, pieter } = CAST;
const ORIGIN = { userAgent: null, previousToken: null };

describe('asking for access', () => {
  let app: SpecApp;

  beforeAll(async () => {
    app = await startSpecApp({ imports: [LedenModule.with({ castEmails: [] })] });
    await app
      .get(LedenSeeder)
      .organisaties([
        { slug: 'gemeente-zwolle', name: 'Gemeente Zwolle', soort: OrganisatieSoort.GEMEENTE, domains: ['zwolle.nl'] },
      ]);
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    for (const table of ['leden.attempt', 'leden.access_request', 'platform.event', 'platform.audit']) {
      await app.database.query(`delete from ${table}`);
    }
    app.mail.sent.length = 0;
  });

  const request = (email: string): AccessRequest => ({
    email,
    name: 'Vera Vries',
    functie: 'Onderzoeker',
    doelgroep: Doelgroep.PARTNER,
    organisationName: 'Bureau Voorbeeld',
    motivation: 'Wij onderzoeken voor gemeenten.',
  });
  const ask = (email: string) => app.get(RequestAccess).run(request(email), '192.0.2.1');

  async function waiting() {
    return (await app.get(AccessRequestReader).page(joost.actor, true, 20)).nodes;
  }
  async function asked(email: string): Promise<string> {
    await ask(email);
    const found = (await waiting()).find((open) => open.email === email);
    if (!found) throw new Error('The request is not in the list');
    return found.id;
  }

  it('waits for a beheerder, who alone can see it', async () => {
    const id = await asked('vera@voorbeeld.nl');
    expect(await app.recorded('AccessRequested')).toEqual([{ requestId: id }]);
    await app.drainEvents();
    expect(app.mail.to('vera@voorbeeld.nl').map(({ subject }) => subject)).toEqual([
      'Wij hebben uw aanvraag voor de Academie ontvangen',
    ]);
    for (const other of [noor, CAST.ilse, CAST.fatima]) {
      expect((await app.get(AccessRequestReader).page(other.actor, null, 20)).nodes).toEqual([]);
      expect(await app.get(AccessRequestReader).count(other.actor, null)).toBe(0);
      await expect(app.get(DecideAccessRequest).run(other.actor, id, { admit: true })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it('is asked once, however often somebody asks', async () => {
    await ask('vera@voorbeeld.nl');
    await ask('Vera@Voorbeeld.nl');
    expect(await waiting()).toHaveLength(1);
    expect(await app.recorded('AccessRequested')).toHaveLength(1);
  });

  it.each([noor.email, 'nieuw@zwolle.nl'])('is not needed for %s, who gets a link instead', async (email) => {
    await ask(email);
    expect(await waiting()).toEqual([]);
    await app.drainEvents();
    expect(app.mail.to(email).at(-1)?.text).toContain('/aanmelden/');
  });

  it('lets somebody in: an account at the chosen organisation, a link by mail, and a trace', async () => {
    const id = await asked('vera1@voorbeeld.nl');
    const organisatieId = pieter.organisatie.id;
    await app.get(DecideAccessRequest).run(joost.actor, id, { admit: true, organisatieId });
    await app.drainEvents();
    const text = app.mail.to('vera1@voorbeeld.nl').at(-1)?.text ?? '';
    const token = /\/aanmelden\/([\w-]+)/.exec(text)?.[1] ?? '';
    app.clock.advance({ days: 2 });
    const { persoonId } = await app.get(SignIn).run(token, ORIGIN);
    expect(await app.get(AccountReader).account(persoonId)).toMatchObject({
      email: 'vera1@voorbeeld.nl',
      persoon: { name: 'Vera Vries', organisatieId },
    });

    expect(await app.recorded('AccessRequestDecided')).toEqual([{ requestId: id, admitted: true }]);
    expect(await app.recorded('PersoonJoined')).toEqual([{ persoonId }]);
    const audit = await app.database.query('select actor_id, action, subject_id from platform.audit order by action');
    expect(audit).toEqual([
      { actor_id: joost.id, action: 'access-request.admitted', subject_id: id },
      { actor_id: joost.id, action: 'persoon.admitted', subject_id: persoonId },
    ]);
  });

  it('is declined with a reason, which is mailed; afterwards one may ask again', async () => {
    const id = await asked('vera2@voorbeeld.nl');
    const decide = app.get(DecideAccessRequest);
    await expect(decide.run(joost.actor, id, { admit: false, reason: '  ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'reason' }] },
    });
    await decide.run(joost.actor, id, { admit: false, reason: 'U werkt niet voor gemeenten.' });
    await app.drainEvents();
    expect(app.mail.to('vera2@voorbeeld.nl').at(-1)?.text).toContain('U werkt niet voor gemeenten.');
    expect(await app.get(AccessRequestReader).byId(joost.actor, id)).toMatchObject({ admitted: false });
    const [none] = await app.database.query(`select 1 from leden.persoon where email = 'vera2@voorbeeld.nl'`);
    expect(none).toBeUndefined();
    await ask('vera2@voorbeeld.nl');
    expect(await waiting()).toHaveLength(1);
  });

  it('is decided once, also by two beheerders at the same moment', async () => {
    const id = await asked('vera3@voorbeeld.nl');
    const second = await app.unitOfWork.run(async (tx) => {
      await tx.query('select 1 from leden.access_request where id = $1 for update', [id]);
      const deciding = app.get(DecideAccessRequest).run(joost.actor, id, { admit: true });
      const outcome = deciding.then(
        () => 'decided twice',
        (error: unknown) => error,
      );
      await somebodyWaitsForALock();
      await tx.query(
        `update leden.access_request set decided_at = $2, admitted = false, reason = 'Nee.' where id = $1`,
        [id, app.clock.now()],
      );
      return { outcome };
    });
    expect(await second.outcome).toMatchObject({ details: { reason: 'ALREADY_DECIDED' } });
    expect(await app.recorded('PersoonJoined')).toEqual([]);
  });

  async function somebodyWaitsForALock(): Promise<void> {
    const sql = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while (!(await app.database.one(sql)));
  }

  it('changes nothing when the chosen organisation does not exist', async () => {
    const id = await asked('vera4@voorbeeld.nl');
    await expect(
      app.get(DecideAccessRequest).run(joost.actor, id, { admit: true, organisatieId: newId() }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await waiting()).toHaveLength(1);
    expect(await app.recorded('PersoonJoined')).toEqual([]);
  });
});
