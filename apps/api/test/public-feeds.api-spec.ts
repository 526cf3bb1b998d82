import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, dataOf, startApi } from './support/api.js';

const LINK = 'vergadering.academie.test/geheim';

describe('public feeds', () => {
  let api: Api;
  let joost: Client;
  beforeAll(async () => {
    api = await startApi();
    joost = await api.as('joost');
  });
  afterAll(() => api.close());

  const get = (path: string) => supertest(api.app.getHttpServer()).get(path);

  async function plan(title: string, netwerkId: string | null, publish: boolean): Promise<void> {
    const startsAt = new Date(api.clock.now().getTime() + 30 * 86_400_000);
    startsAt.setUTCHours(10, 0, 0, 0);
    const input = {
      title,
      summary: 'Voor de agenda.',
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
      form: 'ONLINE',
      onlineUrl: `https://${LINK}`,
      doelgroepen: ['AMBTENAAR'],
      thema: await slug(),
      netwerkId,
    };
    const made = dataOf(
      await joost.query<{ createKennissessie: { id: string } }>(
        'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id } }',
        { input },
      ),
    );
    if (!publish) return;
    const { id } = made.createKennissessie;
    dataOf(await joost.query('mutation ($id: ID!) { publishKennissessie(id: $id) { id } }', { id }));
  }

  async function slug(): Promise<string> {
    return dataOf(await api.visitor.query<{ themas: { slug: string }[] }>('{ themas { slug } }')).themas[0]?.slug ?? '';
  }

  it('show what everybody may know of, all of it or on one thema, without the link to join', async () => {
    await plan('Kwartelkoning op de agenda', null, true);
    await plan('Kwartelkoning in concept', null, false);
    const [closed] = await api.database.query<{ id: string }>(
      `insert into netwerken.netwerk (id, slug, name, summary, vorm, access, status, thema_ids, doelgroepen, created_at)
       values (gen_random_uuid(), 'kwartel', 'Kwartel', '', 'PLATFORM', 'INVITE_ONLY', 'ACTIVE', '{}', '{}', now()) returning id`,
    );
    await plan('Kwartelkoning besloten', closed?.id ?? '', true);
    for (const path of ['/kennissessies/agenda.ics', `/themas/${await slug()}/agenda.ics`]) {
      const { status, headers, text } = await get(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/calendar; charset=utf-8']);
      expect(text).toContain('SUMMARY:Kwartelkoning op de agenda');
      expect(text).not.toContain('in concept');
      expect(text).not.toContain('besloten');
      expect(text.replace(/\r\n /g, '')).not.toContain(LINK);
      expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER|METHOD|BEGIN:VALARM)/m);
      expect(headers['last-modified']).toMatch(/GMT$/);
      const again = await get(path).set('if-none-match', headers.etag ?? '');
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  it('are not there for a thema that is not', async () => {
    expect((await get('/themas/bestaat-niet/agenda.ics')).status).toBe(404);
  });
});
