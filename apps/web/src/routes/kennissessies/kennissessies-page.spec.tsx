import type { KennissessieCardFragment, KennissessieSeatsFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { card, data, leads, leadsNothing, mayLeave, noor, now, registered, waiting } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

function answers(...nodes: KennissessieCardFragment[]): Answers {
  const pageInfo = { endCursor: null, hasNextPage: false };
  return {
    Viewer: noor,
    KennissessiePlanning: leadsNothing,
    KennissessieThemas: { data: { themas: [data] } },
    Kennissessies: { data: { kennissessies: { nodes, totalCount: nodes.length, pageInfo } } },
  };
}

function registration(kennissessie: KennissessieSeatsFragment) {
  return { ...kennissessie.viewerRegistration, kennissessie };
}

const open = card({ capacity: 40, registeredCount: 37 });
const taken = { ...open, registeredCount: 38, freePlaces: 2, viewerRegistration: registered, viewerCan: mayLeave };
const full = card({ id: 's2', title: 'Vol huis', startsAt: '2026-12-01T09:00:00Z', capacity: 4, registeredCount: 4 });

describe('the list of sessions', () => {
  it('shows when, where, how many places, and what the reader is to each', async () => {
    const mine = card({ id: 's3', title: 'Wachten', viewerRegistration: waiting, viewerCan: mayLeave });
    const off = card({
      id: 's4',
      title: 'Helaas',
      status: 'CANCELLED',
      viewerCan: { ...mayLeave, cancelRegistration: false },
    });
    const { findByRole, container } = renderAt('/kennissessies', kennissessiesRoutes, answers(open, mine, off, full));
    await findByRole('heading', { name: '4 sessies gevonden' });
    const week = within(await findByRole('region', { name: 'Volgende week' }));
    const [first, second, third] = week.getAllByRole('article').map((article) => within(article));
    expect(first?.getByText(/10.00 tot 11.30 uur/)).toBeTruthy();
    expect(first?.getByText('Nog 3 plaatsen vrij')).toBeTruthy();
    expect(first?.getByText('Bijna vol')).toBeTruthy();
    expect(first?.getByRole('link', { name: open.title }).getAttribute('href')).toBe('/kennissessies/s1');
    expect(second?.getByText('Wachtlijst, plek 2')).toBeTruthy();
    expect(second?.getByRole('button', { name: 'Van de wachtlijst af voor Wachten' })).toBeTruthy();
    expect(third?.getByText('Afgelast')).toBeTruthy();
    expect(third?.queryByRole('button')).toBeNull();
    const december = within(await findByRole('region', { name: 'December 2026' }));
    expect(december.getByText('Vol')).toBeTruthy();
    expect(december.getByRole('button', { name: 'Op de wachtlijst voor Vol huis' })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('registers at once, confirms it in the card, and takes it back', async () => {
    const user = userEvent.setup();
    let answer: (body: unknown) => void = () => undefined;
    const { findByRole, findByText, queryByText } = renderAt('/kennissessies', kennissessiesRoutes, {
      ...answers(open),
      CancelKennissessieRegistration: {
        data: { cancelRegistration: { ...registration(open), id: 'r1', status: 'CANCELLED', waitlistPosition: null } },
      },
    });
    const button = await findByRole('button', { name: `Aanmelden voor ${open.title}` });
    // The API takes its time: what is seen before it answers is what we expect it to say.
    vi.stubGlobal(
      'fetch',
      slow(globalThis.fetch, 'RegisterForKennissessie', (resolve) => {
        answer = resolve;
      }),
    );
    await user.click(button);
    await findByText('U bent aangemeld');
    await findByText('Nog 2 plaatsen vrij');
    expect(queryByText(/U krijgt een uitnodiging/)).toBeNull();
    answer({ data: { registerForKennissessie: registration(taken) } });
    await findByText(/U bent aangemeld. U krijgt een uitnodiging per mail./);
    expect(document.activeElement?.textContent).toContain('Afmelden');

    await user.click(await findByRole('button', { name: 'Ongedaan maken' }));
    await findByText('U bent afgemeld.', { exact: false });
    await findByText('Nog 3 plaatsen vrij');
    expect(document.activeElement?.textContent).toContain('Aanmelden');
  });

  it('puts back what was when the API refuses, and says why', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, queryByText } = renderAt('/kennissessies', kennissessiesRoutes, {
      ...answers(open),
      RegisterForKennissessie: {
        errors: [{ message: 'Deze sessie is al begonnen.', extensions: { code: 'CONFLICT', reason: 'STARTED' } }],
      },
    });
    await user.click(await findByRole('button', { name: `Aanmelden voor ${open.title}` }));
    await findByText('Dat is niet gelukt. Deze sessie is al begonnen.');
    await findByText('Nog 3 plaatsen vrij');
    expect(queryByText('U bent aangemeld')).toBeNull();
    await findByRole('button', { name: `Aanmelden voor ${open.title}` });
  });

  it('asks first when the place would go to the next at once', async () => {
    const user = userEvent.setup();
    const mine = { ...full, waitlistCount: 2, viewerRegistration: registered, viewerCan: mayLeave };
    const { findByRole, asked } = renderAt('/kennissessies', kennissessiesRoutes, answers(mine));
    await user.click(await findByRole('button', { name: 'Afmelden voor Vol huis' }));
    const dialog = within(await findByRole('dialog', { name: 'Weet u zeker dat u zich wilt afmelden?' }));
    dialog.getByText(/Er staan 2 mensen op de wachtlijst/);
    await user.click(dialog.getByRole('button', { name: 'Aangemeld blijven' }));
    expect(asked.some(({ operation }) => operation === 'CancelKennissessieRegistration')).toBe(false);
  });

  it('sends a visitor to sign in, and back to the session', async () => {
    const visitor = {
      ...answers(card({ viewerCan: { register: false, cancelRegistration: false } })),
      Viewer: { data: { me: null } },
    };
    const { findByRole, queryByLabelText } = renderAt('/kennissessies', kennissessiesRoutes, visitor);
    const link = await findByRole('link', { name: /Inloggen en aanmelden/ });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('/inloggen?terug=/kennissessies/s1');
    expect(queryByLabelText('Alleen mijn sessies')).toBeNull();
  });

  it('puts applied filters in the address and asks for them', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router, asked } = renderAt(
      '/kennissessies',
      kennissessiesRoutes,
      answers(open),
    );
    await findByRole('option', { name: data.name });
    await user.type(await findByLabelText('Zoek op onderwerp'), 'wet');
    await user.selectOptions(await findByLabelText('Voor wie'), 'Griffiers');
    await user.selectOptions(await findByLabelText('Wanneer'), 'Volgende week');
    await user.click(await findByLabelText('Alleen mijn sessies'));
    await user.click(await findByRole('button', { name: 'Toon resultaten' }));
    expect(router.state.location.search).toEqual({
      zoek: 'wet',
      doelgroep: 'GRIFFIER',
      wanneer: 'volgende-week',
      mijn: true,
    });
    await vi.waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'Kennissessies').at(-1)?.variables.filter).toEqual({
        search: 'wet',
        doelgroep: 'GRIFFIER',
        mine: true,
        from: '2026-11-22T23:00:00Z',
        to: '2026-11-29T23:00:00Z',
      }),
    );
  });

  it('offers a way out when nothing was found, and one to plan for those who lead a netwerk', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, router } = renderAt('/kennissessies?zoek=xyz', kennissessiesRoutes, {
      ...answers(),
      KennissessiePlanning: leads,
    });
    await findByText('Geen sessies gevonden');
    expect((await findByRole('link', { name: 'Plan een sessie' })).getAttribute('href')).toBe('/kennissessies/nieuw');
    const main = within(await findByRole('main'));
    await user.click(main.getAllByRole('button', { name: 'Wis filters' }).at(-1) as HTMLElement);
    expect(router.state.location.search).toEqual({});
  });

  it('says what to do when the API fails', async () => {
    const { findByRole } = renderAt('/kennissessies', kennissessiesRoutes, {
      ...answers(),
      Kennissessies: { errors: [{ message: 'secret', extensions: { code: 'INTERNAL', correlationId: 'AB-12' } }] },
    });
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('AB-12');
    expect(alert.textContent).not.toContain('secret');
  });
});

describe('the month', () => {
  it('stands in the address, and shows each session on its Dutch days', async () => {
    const user = userEvent.setup();
    const late = card({ id: 's5', title: 'Nacht', startsAt: '2026-12-01T23:30:00Z', endsAt: '2026-12-03T09:00:00Z' });
    const { findByRole, container, router, asked } = renderAt(
      '/kennissessies?weergave=maand&maand=2026-12',
      kennissessiesRoutes,
      answers(late),
    );
    await findByRole('heading', { name: '1 sessie in december 2026' });
    expect(asked.find(({ operation }) => operation === 'Kennissessies')?.variables).toMatchObject({
      filter: { from: '2026-11-30T23:00:00Z', to: '2026-12-31T23:00:00Z' },
      first: 100,
    });
    const table = within(await findByRole('table', { name: 'Sessies in december 2026' }));
    const days = table.getAllByRole('cell').filter((cell) => cell.textContent?.includes('Nacht'));
    expect(days.map((cell) => cell.querySelector('time')?.dateTime)).toEqual(['2026-12-02', '2026-12-03']);
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(await findByRole('link', { name: 'Volgende maand: januari 2027' }));
    expect(router.state.location.search).toEqual({ weergave: 'maand', maand: '2027-01' });
    await findByRole('table', { name: 'Sessies in januari 2027' });
  });

  it('keeps the filters, and marks which view is shown', async () => {
    const user = userEvent.setup();
    const { findByRole, router } = renderAt('/kennissessies?thema=data', kennissessiesRoutes, answers(open));
    const views = within(await findByRole('navigation', { name: 'Weergave' }));
    expect(views.getByRole('link', { name: 'Lijst' }).getAttribute('aria-current')).toBe('page');
    await user.click(views.getByRole('link', { name: 'Maand' }));
    await findByRole('table', { name: 'Sessies in november 2026' });
    expect(router.state.location.search).toEqual({ thema: 'data', weergave: 'maand' });
    expect(views.getByRole('link', { name: 'Maand' }).getAttribute('aria-current')).toBe('page');
    expect(views.getByRole('link', { name: 'Lijst' }).getAttribute('aria-current')).toBeNull();
  });
});

/** The API with one operation that waits until the spec answers it. */
function slow(fetch: typeof globalThis.fetch, operation: string, hold: (resolve: (body: unknown) => void) => void) {
  return (url: string, init: RequestInit) =>
    String(init.body).includes(`mutation ${operation}`)
      ? new Promise<Response>((resolve) => hold((body) => resolve(Response.json(body))))
      : fetch(url, init);
}
