import type { VandaagSessieFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signedIn } from '../../shared/testing/people.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { vandaagRoutes } from './routes.js';

function sessie(title: string, more: Partial<VandaagSessieFragment> = {}): VandaagSessieFragment {
  return {
    id: title,
    title,
    startsAt: '2026-11-24T09:00:00Z',
    endsAt: '2026-11-24T10:30:00Z',
    form: 'ONLINE',
    location: null,
    onlineUrl: 'https://vergadering.test/1',
    status: 'PUBLISHED',
    netwerk: { name: 'Bestaanszekerheid' },
    themas: [],
    viewerRegistration: { status: 'REGISTERED', waitlistPosition: null, offer: null },
    ...more,
  };
}

const full: Answers = {
  Viewer: signedIn(),
  VandaagOwn: {
    data: {
      kennissessies: {
        nodes: [
          sessie('Vroegsignalering'),
          sessie('Wachten', { viewerRegistration: { status: 'WAITLISTED', waitlistPosition: 2, offer: null } }),
        ],
      },
      unreadGesprekken: {
        nodes: [
          {
            id: 'g',
            title: 'Geldzorgen',
            unreadCount: 2,
            lastBerichtAt: '2026-11-20T09:00:00Z',
            ruimte: { name: 'Wijk' },
          },
        ],
        totalCount: 3,
      },
      leervragen: {
        nodes: [
          {
            id: 'l',
            number: 'LV-2026-0005',
            subject: 'Hitteplan',
            status: 'ANSWERED',
            submittedAt: '2026-11-20T09:00:00Z',
            askedBy: { id: 'noor' },
          },
        ],
        totalCount: 1,
      },
    },
  },
  VandaagSuggesties: { data: { me: { themas: [] }, kennissessies: { nodes: [] }, netwerken: { nodes: [] } } },
};

const empty: Answers = {
  ...full,
  VandaagOwn: {
    data: {
      kennissessies: { nodes: [] },
      unreadGesprekken: { nodes: [], totalCount: 0 },
      leervragen: { nodes: [], totalCount: 0 },
    },
  },
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the front page of a member', () => {
  it('says what the day brings, with the next session beside it', async () => {
    const { findByRole, findByText, container } = renderAt('/', vandaagRoutes, full);
    await findByRole('heading', { level: 1, name: 'Goedemorgen, Noor de Wit' });
    await findByText('U hebt vandaag 1 sessie. Die begint om 10.00 uur. In 3 gesprekken staat iets nieuws.');
    const next = within(await findByRole('region', { name: 'Vroegsignalering' }));
    expect(next.getByText('Vandaag')).toBeTruthy();
    expect(next.getByRole('link', { name: 'Doe online mee' }).getAttribute('href')).toBe('https://vergadering.test/1');
    expect(document.title).toBe('Vandaag | Academie');
    await findByText(/Vertel ons welke thema's/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('lists the own sessions, gesprekken and vragen, each with how it stands', async () => {
    const { findByRole, findByText } = renderAt('/', vandaagRoutes, full);
    const sessies = within(await findByRole('region', { name: 'Uw sessies' }));
    expect(sessies.getByText('Wachtlijst, plek 2')).toBeTruthy();
    const gesprekken = within(await findByRole('region', { name: 'Nieuw in uw gesprekken' }));
    expect(gesprekken.getByRole('link', { name: 'Geldzorgen' }).getAttribute('href')).toBe('/gesprekken/g');
    expect(gesprekken.getByText('2 nieuwe berichten')).toBeTruthy();
    await findByText('En nog 2 gesprekken met iets nieuws.');
    const vragen = within(await findByRole('region', { name: 'Uw vragen' }));
    expect(vragen.getByText('Beantwoord')).toBeTruthy();
  });

  it('is honest when there is nothing yet, and offers a way on', async () => {
    const { findByText, findByRole, container } = renderAt('/', vandaagRoutes, empty);
    await findByText('U hebt nog geen sessies in uw agenda.');
    const way = await findByRole('link', { name: 'Zoek een sessie' });
    expect(way.getAttribute('href')).toBe('/kennissessies');
    await findByText('U bent helemaal bij. In uw netwerken staat niets nieuws.');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows an adviseur what waits at the loket, instead of an inbox as own questions', async () => {
    const { findByRole, queryByRole, asked } = renderAt('/', vandaagRoutes, {
      ...empty,
      Viewer: signedIn(['ADVISEUR']),
      VandaagLoket: { data: { leervraagCounts: { submitted: 4, overdue: 1 } } },
      VandaagOwn: { data: { kennissessies: { nodes: [] }, unreadGesprekken: { nodes: [], totalCount: 0 } } },
    });
    await findByRole('link', { name: '4 nieuwe vragen aan het loket' });
    await findByRole('link', { name: '1 vraag is te laat' });
    expect(queryByRole('region', { name: 'Uw vragen' })).toBeNull();
    expect(asked.find(({ operation }) => operation === 'VandaagOwn')?.variables.leervragen).toBe(false);
  });

  it('asks nothing of the loket or of beheer for who has no such role', async () => {
    const { findByRole, asked } = renderAt('/', vandaagRoutes, full);
    await findByRole('region', { name: 'Uw vragen' });
    expect(asked.map(({ operation }) => operation)).not.toContain('VandaagLoket');
    expect(asked.map(({ operation }) => operation)).not.toContain('VandaagBeheer');
  });

  it('says what to do when the lists cannot be fetched, and keeps the greeting', async () => {
    const { findByRole } = renderAt('/', vandaagRoutes, { ...full, VandaagOwn: { errors: [{ message: 'x' }] } });
    await findByRole('button', { name: 'Probeer opnieuw' });
    await findByRole('heading', { level: 1, name: 'Goedemorgen, Noor de Wit' });
  });
});

describe('the front page of a visitor', () => {
  const visitor: Answers = {
    VandaagVisitor: {
      data: {
        kennissessies: { nodes: [sessie('Warmte in de wijk', { viewerRegistration: null })], totalCount: 23 },
        themas: [{ id: 't', slug: 'klimaat-en-energie', name: 'Klimaat en energie', onderwerpen: [{ id: 'o' }] }],
        netwerken: { totalCount: 17 },
        kennisproducten: { totalCount: 35 },
      },
    },
  };

  it('says what this is, what is coming and how to join', async () => {
    const { findByRole, findByText, container, asked } = renderAt('/', vandaagRoutes, visitor);
    await findByRole('heading', { level: 1, name: 'Hier leren gemeenten van elkaar' });
    await findByText('17 netwerken en 23 sessies die komen');
    await findByRole('link', { name: 'Warmte in de wijk' });
    const thema = await findByRole('link', { name: 'Klimaat en energie' });
    expect(thema.getAttribute('href')).toBe('/kennisagenda#klimaat-en-energie');
    expect((await findByRole('link', { name: 'Begin met uw e-mailadres' })).getAttribute('href')).toBe('/inloggen');
    expect(asked.map(({ operation }) => operation)).not.toContain('VandaagOwn');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
