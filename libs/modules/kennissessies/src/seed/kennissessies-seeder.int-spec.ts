import { derivedId } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placesOf, startKennissessies } from '../fixtures/sessions.js';
import { CancelRegistration } from '../operations/registering/cancel-registration.js';
import { KennissessieReader } from '../reading/kennissessie-reader.js';
import { KennissessiesSeeder, type SeedKennissessie } from './kennissessies-seeder.js';

const { noor, sanne, karim, bram } = CAST;

const SESSION: SeedKennissessie = {
  slug: 'bodem',
  title: 'Bodem',
  summary: 'Van kaart naar keuze.',
  startsAt: new Date('2026-12-01T09:00:00Z'),
  endsAt: new Date('2026-12-01T10:00:00Z'),
  form: 'ON_SITE',
  location: 'Zwolle',
  capacity: 1,
  doelgroepen: ['AMBTENAAR'],
  themaSlugs: ['klimaat-en-energie'],
  netwerkSlug: 'open',
  status: 'PUBLISHED',
  organizerEmail: bram.email,
  registrationEmails: [noor.email, sanne.email, karim.email],
};

describe('seeding kennissessies', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());

  it('puts those beyond the capacity in line, and leaves alone what people changed since', async () => {
    const seeder = app.get(KennissessiesSeeder);
    const id = derivedId('kennissessie', 'bodem');
    await seeder.kennissessies([SESSION]);
    const reader = app.get(KennissessieReader);
    expect(await reader.get(sanne.actor, id)).toMatchObject({
      registeredCount: 1,
      waitlistCount: 2,
      viewerRegistration: { status: 'WAITLISTED', waitlistPosition: 1 },
    });
    await app.get(CancelRegistration).run(noor.actor, id);
    await seeder.kennissessies([SESSION]);
    expect((await placesOf(app, id)).map(({ persoon_id, status }) => [persoon_id, status])).toEqual(
      expect.arrayContaining([
        [noor.id, 'CANCELLED'],
        [sanne.id, 'REGISTERED'],
        [karim.id, 'WAITLISTED'],
      ]),
    );
  });

  it('knows who came to a past session, and why another one is off', async () => {
    await app.get(KennissessiesSeeder).kennissessies([
      {
        ...SESSION,
        slug: 'voorbij',
        status: 'COMPLETED',
        startsAt: new Date('2026-10-01T09:00:00Z'),
        endsAt: new Date('2026-10-01T10:00:00Z'),
        capacity: null,
        registrationEmails: [noor.email, sanne.email],
        absentEmails: [sanne.email],
      },
      { ...SESSION, slug: 'af', status: 'CANCELLED', registrationEmails: [], cancelReason: 'De spreker is ziek.' },
    ]);
    const reader = app.get(KennissessieReader);
    const past = await reader.get(noor.actor, derivedId('kennissessie', 'voorbij'));
    expect(past).toMatchObject({ registeredCount: 2, viewerRegistration: { status: 'ATTENDED' } });
    expect((await reader.get(sanne.actor, past.id)).viewerRegistration?.status).toBe('NO_SHOW');
    expect((await reader.get(noor.actor, derivedId('kennissessie', 'af'))).cancelReason).toBe('De spreker is ziek.');
  });
});
