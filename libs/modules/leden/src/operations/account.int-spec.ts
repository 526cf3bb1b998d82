import { Doelgroep, ThemaDirectory } from '@academie/contracts';
import { newId, PlatformRole, VISITOR } from '@academie/kernel';
import { ActorSource } from '@academie/platform/access';
import { CAST, FakeThemas, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LedenModule } from '../leden.module.js';
import { AccountReader } from '../reading/account-reader.js';
import { AgendaTokens } from '../reading/agenda-tokens.js';
import { Cast } from '../reading/cast.js';
import { LedenAudience, PersoonSearchSource } from '../reading/persoon-search-source.js';
import { ChangeRoles } from './change-roles.js';
import { EndSession } from './end-session.js';
import { RenewAgendaAddress } from './renew-agenda-address.js';
import { SignInAsCast } from './sign-in-as-cast.js';
import { type Profile, UpdateProfile } from './update-profile.js';

const { noor, sanne, joost, ilse } = CAST;
const FIREFOX = { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/144.0', previousToken: null };

describe("a person's own account", () => {
  let app: SpecApp;

  beforeAll(async () => {
    app = await startSpecApp({
      imports: [LedenModule.with({ castEmails: [noor.email, joost.email] })],
      env: { DEMO: 'true' },
    });
  });
  afterAll(() => app.close());
  afterEach(async () => {
    await app.database.query('delete from platform.event');
    await app.database.query('delete from platform.audit');
  });

  const signedIn = (email: string) => app.get(SignInAsCast).run(email, FIREFOX);
  const audit = () => app.database.query('select actor_id, action, subject_id, details from platform.audit');

  describe('the demo', () => {
    it('signs in as one of the cast it was given, and as nobody else', async () => {
      expect((await app.get(Cast).list()).map(({ persoon }) => persoon.name)).toEqual([noor.name, joost.name]);
      expect((await signedIn(noor.email)).persoonId).toBe(noor.id);
      await expect(signedIn(sanne.email)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('is not there outside demo mode', async () => {
      const serious = await startSpecApp({ imports: [LedenModule.with({ castEmails: [noor.email] })] });
      try {
        expect(await serious.get(Cast).list()).toEqual([]);
        await expect(serious.get(SignInAsCast).run(noor.email, FIREFOX)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      } finally {
        await serious.close();
      }
    });
  });

  describe('sessions', () => {
    it('are listed for their owner, who can end one at once', async () => {
      const here = await signedIn(noor.email);
      const lost = await app.get(SignInAsCast).run(noor.email, { userAgent: null, previousToken: null });
      const sessions = await app.get(AccountReader).sessions(noor.id, here.token);
      expect(sessions.find(({ current }) => current)?.device).toBe('Firefox op Windows');
      const other = sessions.find(({ device }) => device === 'Onbekend apparaat');
      if (!other) throw new Error('The other session is not in the list');

      await expect(app.get(EndSession).run(sanne.actor, other.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await app.get(ActorSource).actorOf(lost.token)).toEqual(noor.actor);
      await app.get(EndSession).run(noor.actor, other.id);
      expect(await app.get(ActorSource).actorOf(lost.token)).toEqual(VISITOR);
      expect(await app.get(ActorSource).actorOf(here.token)).toEqual(noor.actor);
      await expect(app.get(EndSession).run(noor.actor, other.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('the profile', () => {
    const profile: Profile = {
      name: 'Noor de Wit-Bos',
      functie: 'Programmamanager',
      doelgroep: Doelgroep.GRIFFIER,
      themas: [FakeThemas.KLIMAAT.slug],
      expertise: ['warmtenet', 'warmtenet', ' inkoop '],
    };

    it('changes, and colleagues find the person by it', async () => {
      await app.get(UpdateProfile).run(noor.actor, profile);
      expect(await app.get(AccountReader).account(noor.id)).toMatchObject({
        persoon: { name: 'Noor de Wit-Bos', functie: 'Programmamanager', doelgroep: Doelgroep.GRIFFIER },
        themaIds: [FakeThemas.KLIMAAT.id],
        expertise: ['warmtenet', 'inkoop'],
      });
      expect(await app.recorded('PersoonChanged')).toEqual([{ persoonId: noor.id }]);
      expect(await app.get(PersoonSearchSource).documents([noor.id])).toEqual([
        expect.objectContaining({
          title: 'Noor de Wit-Bos',
          body: 'Programmamanager, Gemeente Zwolle, warmtenet, inkoop',
          url: `/leden/${noor.id}`,
          audience: ['signed-in'],
        }),
      ]);
      expect(await app.get(AccountReader).profile(sanne.actor, noor.id)).toMatchObject({
        expertise: ['warmtenet', 'inkoop'],
      });
      expect(await app.get(AccountReader).profile(VISITOR, noor.id)).toBeNull();
    });

    it.each([
      ['themas', { themas: ['bestaat-niet'] }],
      ['doelgroep', { doelgroep: Doelgroep.PARTNER }],
    ])('refuses what does not fit: %s', async (path, change) => {
      expect(await app.get(ThemaDirectory).bySlug('bestaat-niet')).toBeNull();
      await expect(app.get(UpdateProfile).run(sanne.actor, { ...profile, ...change })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        details: { fields: [{ path }] },
      });
      expect(await app.recorded('PersoonChanged')).toEqual([]);
    });
  });

  describe('the private feed', () => {
    it('has an address that ends when it is renewed', async () => {
      const tokens = app.get(AgendaTokens);
      const tokenOf = async () => /\/agenda\/([a-z2-7]+)\.ics$/.exec((await tokens.urlFor(noor.id)) ?? '')?.[1] ?? '';
      const before = await tokenOf();
      expect(await tokens.persoonOf(before)).toBe(noor.id);
      expect((await app.get(AccountReader).account(noor.id)).agendaUrl).toContain(before);
      await app.get(RenewAgendaAddress).run(noor.actor);
      expect(await tokens.persoonOf(before)).toBeNull();
      expect(await tokens.persoonOf(await tokenOf())).toBe(noor.id);
      expect(await tokens.urlFor(newId())).toBeNull();
    });
  });

  describe('roles', () => {
    it('are granted by a beheerder, count at once and leave a trace', async () => {
      const session = await signedIn(noor.email);
      expect(await app.get(ChangeRoles).grant(joost.actor, noor.id, PlatformRole.REDACTEUR)).toEqual(['REDACTEUR']);
      expect(await app.get(ChangeRoles).grant(joost.actor, noor.id, PlatformRole.REDACTEUR)).toEqual(['REDACTEUR']);
      const actor = await app.get(ActorSource).actorOf(session.token);
      expect(actor).toMatchObject({ roles: ['REDACTEUR'] });
      expect(await app.get(LedenAudience).keysOf(actor)).toEqual([
        'public',
        'signed-in',
        `persoon:${noor.id}`,
        'role:REDACTEUR',
      ]);
      expect(await audit()).toEqual([
        { actor_id: joost.id, action: 'role.granted', subject_id: noor.id, details: { role: 'REDACTEUR' } },
      ]);
      expect(await app.get(ChangeRoles).revoke(joost.actor, noor.id, PlatformRole.REDACTEUR)).toEqual([]);
      expect(await app.get(ActorSource).actorOf(session.token)).toMatchObject({ roles: [] });
      expect(await audit()).toHaveLength(2);
    });

    it('are not for others to give, nor for a beheerder to lock themselves out with', async () => {
      const roles = app.get(ChangeRoles);
      for (const other of [noor, ilse]) {
        await expect(roles.grant(other.actor, other.id, PlatformRole.BEHEERDER)).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      }
      await expect(roles.revoke(joost.actor, joost.id, PlatformRole.BEHEERDER)).rejects.toMatchObject({
        details: { reason: 'OWN_ROLE' },
      });
      await expect(roles.grant(joost.actor, newId(), PlatformRole.REDACTEUR)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await audit()).toEqual([]);
    });
  });
});
