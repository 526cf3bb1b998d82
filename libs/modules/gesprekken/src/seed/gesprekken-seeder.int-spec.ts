import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';
import { GesprekReader } from '../reading/gesprek-reader.js';
import { GesprekkenSeeder, type SeedGesprek } from './gesprekken-seeder.js';

const { noor, sanne, karim } = CAST;

describe('GesprekkenSeeder', () => {
  let app: GesprekkenSpec;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
  });
  afterAll(() => app.close());

  const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 10, minute));
  const script: SeedGesprek = {
    slug: 'eerste-brief',
    ruimte: { kind: 'netwerk', slug: 'wijkaanpak' },
    title: 'De eerste brief aan de wijk',
    berichten: [
      { authorEmail: noor.email, body: 'Wat **schreef** u?', postedAt: at(0) },
      { authorEmail: sanne.email, body: 'Geen jaartal.', postedAt: at(5), replyTo: 0 },
      { authorEmail: sanne.email, body: 'En een telefoonnummer.', postedAt: at(5) },
    ],
  };

  it('fills the ruimte in the order of the script, and leaves alone what is there', async () => {
    app.netwerken.open([noor.id, sanne.id, karim.id], [], derivedId('netwerk', 'wijkaanpak'));
    await app.get(GesprekkenSeeder).gesprekken([script]);
    const gesprekId = derivedId('gesprek', script.slug);
    expect(await app.idsIn(gesprekId)).toEqual([0, 1, 2].map((i) => derivedId('bericht', script.slug, String(i))));
    const read = (who: typeof noor) => app.get(GesprekReader).get(who.actor, gesprekId);
    expect(await read(noor)).toMatchObject({
      ruimteId: `netwerk:${derivedId('netwerk', 'wijkaanpak')}`,
      berichtCount: 3,
      unreadCount: 2,
      startedAt: at(0),
    });
    expect(await read(sanne)).toMatchObject({ unreadCount: 0 });
    expect(await read(karim)).toMatchObject({ unreadCount: 3 });

    await app.database.query(`update gesprekken.gesprek set title = 'Anders genoemd' where id = $1`, [gesprekId]);
    await app.get(GesprekkenSeeder).gesprekken([script]);
    expect(await read(noor)).toMatchObject({ title: 'Anders genoemd', berichtCount: 3 });
  });

  it('refuses a gesprek in which nobody says anything', async () => {
    await expect(app.get(GesprekkenSeeder).gesprekken([{ ...script, slug: 'leeg', berichten: [] }])).rejects.toThrow(
      'leeg',
    );
  });
});
