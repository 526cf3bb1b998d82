import { KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { type SharedSession, sessionHead } from './session-head.js';
import { withHead } from './session-page.js';

const SESSION: SharedSession = {
  id: '0198c0de-0000-7000-8000-000000000001',
  title: 'Warmte in de wijk',
  summary: 'Drie wethouders vertellen.\n\nOver hun keuzes.',
  startsAt: new Date('2026-12-01T09:00:00Z'),
  endsAt: new Date('2026-12-01T10:30:00Z'),
  form: KennissessieForm.HYBRID,
  location: 'Stadhuis Zwolle',
  status: KennissessieStatus.PUBLISHED,
};
const BASE = 'https://academie.example';

function eventIn(head: string): Record<string, unknown> {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  return JSON.parse(data ?? 'null') as Record<string, unknown>;
}

describe('the head of a session that is shared', () => {
  it('says what, when and where, at one address', () => {
    const head = sessionHead(SESSION, BASE);
    expect(head).toContain('<title>Warmte in de wijk | Academie</title>');
    expect(head).toContain(`<link rel="canonical" href="${BASE}/kennissessies/${SESSION.id}">`);
    expect(head).toContain(
      'dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd), Stadhuis Zwolle of online. Drie wethouders vertellen. Over hun keuzes.',
    );
    expect(eventIn(head)).toMatchObject({
      '@type': 'Event',
      name: 'Warmte in de wijk',
      startDate: '2026-12-01T09:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Stadhuis Zwolle' }, { '@type': 'VirtualLocation' }],
    });
  });

  it('says that it is off', () => {
    const head = sessionHead({ ...SESSION, status: KennissessieStatus.CANCELLED }, BASE);
    expect(head).toContain('og:title" content="Gaat niet door: Warmte in de wijk"');
    expect(eventIn(head).eventStatus).toBe('https://schema.org/EventCancelled');
  });

  it('cannot be broken out of by what an organiser types', () => {
    const title = `"><script>alert(1)</script>$&</title>`;
    const head = sessionHead({ ...SESSION, title, summary: '</script><img src=x>' }, BASE);
    expect(head.match(/<script/g)).toHaveLength(1);
    expect(head).not.toContain('<img');
    expect(eventIn(head).name).toBe(title);
    const page = withHead(
      '<head>\n <meta name="description" content="De site" />\n <title>Academie</title>\n</head>',
      head,
    );
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page).not.toContain('De site');
  });
});
