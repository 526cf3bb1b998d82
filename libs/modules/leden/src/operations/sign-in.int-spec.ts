import { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { VISITOR } from '@academie/kernel';
import { ActorSource } from '@academie/platform/access';
import { CAST, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ForgetExpired } from '../jobs/forget-expired.js';
import { LedenModule } from '../leden.module.js';
import { PER_ADDRESS } from '../model/limits.js';
import { SignInLinkReader } from '../reading/sign-in-link-reader.js';
import { LedenSeeder } from '../seed/leden-seeder.js';
import { Register } from './register.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

const { noor } = CAST;
const ORIGIN = { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/144.0', previousToken: null };

describe('signing in with a mailed link', () => {
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
    await app.database.query('delete from leden.attempt');
    await app.database.query('delete from leden.session');
  });

  const actorOf = (token: string | null) => app.get(ActorSource).actorOf(token);

  async function mailedText(address: string): Promise<string> {
    await app.get(RequestSignInLink).run(address, '192.0.2.1');
    await app.drainEvents();
    const sent = app.mail.to(address).at(-1);
    if (!sent) throw new Error(`No mail to ${address}`);
    return sent.text;
  }

  async function mailedToken(address: string): Promise<string> {
    const token = /\/aanmelden\/([\w-]+)/.exec(await mailedText(address))?.[1];
    if (!token) throw new Error('No link in the mail');
    return token;
  }

  it('gives a session of thirty days to whom the link was mailed', async () => {
    const session = await app.get(SignIn).run(await mailedToken(noor.email), ORIGIN);
    expect(await actorOf(session.token)).toEqual(noor.actor);

    const start = app.clock.now();
    app.clock.advance({ days: 29, hours: 23 });
    expect(await actorOf(session.token)).toEqual(noor.actor);
    app.clock.advance({ hours: 1 });
    expect(await actorOf(session.token)).toEqual(VISITOR);
    app.clock.set(start);
  });

  it('keeps no token, only hashes: not with the link, the session, the mail or the job', async () => {
    await app.get(RequestSignInLink).run(noor.email, '192.0.2.1');
    const [job] = await app.database.query<{ payload: object }>('select payload from graphile_worker._private_jobs');
    expect(job?.payload).toEqual({ linkId: expect.any(String) });
    await app.drainEvents();
    const token = /\/aanmelden\/([\w-]+)/.exec(app.mail.to(noor.email).at(-1)?.text ?? '')?.[1] ?? '';
    expect(token).toHaveLength(22);
    const session = await app.get(SignIn).run(token, ORIGIN);
    const [kept] = await app.database.query<{ everything: string }>(
      `select concat((select json_agg(l) from leden.sign_in_link l), (select json_agg(s) from leden.session s),
         (select json_agg(m) from platform.mail m), (select json_agg(e) from platform.event e)) as everything`,
    );
    expect(kept?.everything).toContain(noor.email);
    for (const secret of [token, session.token]) {
      expect(kept?.everything).not.toContain(secret);
      expect(JSON.stringify(job)).not.toContain(secret);
    }
  });

  it('works once, also for two at the same moment', async () => {
    const token = await mailedToken(noor.email);
    const attempts = await Promise.allSettled([1, 2, 3, 4].map(() => app.get(SignIn).run(token, ORIGIN)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected')
        expect(attempt.reason).toMatchObject({ details: { reason: 'LINK_NOT_VALID' } });
    }
    const [{ n } = { n: 0 }] = await app.database.query<{ n: number }>('select count(*)::int as n from leden.session');
    expect(n).toBe(1);
  });

  it('works for fifteen minutes, and the page can look at it without using it up', async () => {
    const token = await mailedToken(noor.email);
    const reader = app.get(SignInLinkReader);
    app.clock.advance({ minutes: 14, seconds: 59 });
    expect(await reader.read(token)).toMatchObject({ valid: true, email: noor.email, needsRegistration: false });
    expect(await reader.read(token)).toMatchObject({ valid: true });
    app.clock.advance({ seconds: 1 });
    expect(await reader.read(token)).toMatchObject({ valid: false, email: null });
    await expect(app.get(SignIn).run(token, ORIGIN)).rejects.toMatchObject({ details: { reason: 'LINK_NOT_VALID' } });
  });

  it.each(['', 'nonsense', 'A'.repeat(22), "' or true --"])('refuses the token %j like a used one', async (token) => {
    await expect(app.get(SignIn).run(token, ORIGIN)).rejects.toMatchObject({ details: { reason: 'LINK_NOT_VALID' } });
    expect(await app.get(SignInLinkReader).read(token)).toMatchObject({ valid: false });
  });

  it('does the same for an address that nobody has, and tells only its owner', async () => {
    const known = await app.get(RequestSignInLink).run(noor.email, '192.0.2.1');
    const unknown = await app.get(RequestSignInLink).run('niemand@voorbeeld.nl', '192.0.2.1');
    expect(unknown).toEqual(known);
    const text = await mailedText('niemand@voorbeeld.nl');
    expect(text).toContain('/toegang-aanvragen');
    expect(text).not.toContain('/aanmelden/');
  });

  it('asks a newcomer of a known domain to register, and then knows their gemeente', async () => {
    const token = await mailedToken('Piet.Nieuw@Zwolle.nl'.toLowerCase());
    await expect(app.get(SignIn).run(token, ORIGIN)).rejects.toMatchObject({
      details: { reason: 'REGISTRATION_NEEDED' },
    });
    expect(await app.get(SignInLinkReader).read(token)).toMatchObject({
      valid: true,
      needsRegistration: true,
      organisatieName: 'Gemeente Zwolle',
    });
    const input = { name: 'Piet Nieuw', functie: 'Adviseur', doelgroep: Doelgroep.AMBTENAAR };
    await expect(app.get(Register).run(token, { ...input, doelgroep: Doelgroep.VNG }, ORIGIN)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });

    const session = await app.get(Register).run(token, input, ORIGIN);
    expect(await actorOf(session.token)).toMatchObject({ organisatieId: noor.organisatie.id, roles: [] });
    expect(await app.recorded('PersoonJoined')).toEqual([{ persoonId: session.persoonId }]);
    await expect(app.get(Register).run(token, input, ORIGIN)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lets nobody register over an account that is there', async () => {
    await app.get(LedenSeeder).organisaties([
      {
        slug: 'vng',
        name: 'Vereniging van Nederlandse Gemeenten',
        soort: OrganisatieSoort.VNG,
        domains: ['academie.test'],
      },
    ]);
    const token = await mailedToken(noor.email);
    const input = { name: 'Iemand Anders', functie: 'Adviseur', doelgroep: Doelgroep.VNG };
    await expect(app.get(Register).run(token, input, ORIGIN)).rejects.toMatchObject({
      details: { reason: 'ALREADY_REGISTERED' },
    });
    expect((await app.get(SignIn).run(token, ORIGIN)).persoonId).toBe(noor.id);
  });

  it('limits how often an address is mailed, and how often one computer asks', async () => {
    const ask = (email: string, ip = '192.0.2.7') => app.get(RequestSignInLink).run(email, ip);
    for (let i = 0; i < PER_ADDRESS.times; i++) await ask(noor.email);
    await expect(ask(noor.email)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(ask(noor.email.toUpperCase())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await ask('sanne@academie.test');
    app.clock.advance({ minutes: 15 });
    await ask(noor.email);

    await app.database.query(
      `insert into leden.attempt (id, key, at)
       select gen_random_uuid(), key, $1 from leden.attempt, generate_series(1, 1000) where key =
         (select key from leden.attempt group by key order by count(*) desc limit 1)`,
      [app.clock.now()],
    );
    await expect(ask('bram@academie.test')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await ask('bram@academie.test', '192.0.2.8');
    app.clock.advance({ hours: 1 });
    await ask('ilse@academie.test');
  });

  it('counts every one of many requests at the same moment', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: PER_ADDRESS.times + 3 }, () => app.get(RequestSignInLink).run(noor.email, 'x')),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(PER_ADDRESS.times);
  });

  it('ends with signing out, and the session that was there before ends with signing in', async () => {
    const first = await app.get(SignIn).run(await mailedToken(noor.email), ORIGIN);
    const token = await mailedToken(noor.email);
    const second = await app.get(SignIn).run(token, { ...ORIGIN, previousToken: first.token });
    expect(await actorOf(first.token)).toEqual(VISITOR);
    expect(await actorOf(second.token)).toEqual(noor.actor);
    await app.get(SignOut).run(noor.actor, second.token);
    expect(await actorOf(second.token)).toEqual(VISITOR);
  });

  it('leaves no traces once they are of no use', async () => {
    const session = await app.get(SignIn).run(await mailedToken(noor.email), ORIGIN);
    const rows = () =>
      app.database.one<{ n: number }>(
        `select ((select count(*) from leden.session) + (select count(*) from leden.sign_in_link)
           + (select count(*) from leden.attempt))::int as n`,
      );
    await app.get(ForgetExpired).run();
    expect(await actorOf(session.token)).toEqual(noor.actor);
    expect((await rows())?.n).toBeGreaterThan(2);
    app.clock.advance({ days: 31 });
    await app.get(ForgetExpired).run();
    expect((await rows())?.n).toBe(0);
  });
});
