import type { KennissessieOwnPlacesFragment, PlaceLinkFactsFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { detail, leadsNothing, mayLeave, noor, now, waiting } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

type Own = NonNullable<KennissessieOwnPlacesFragment['viewerRegistration']>;

function own(more: Partial<Own> = {}): Own {
  return {
    id: 'r1',
    status: 'WAITLISTED',
    lapsed: false,
    declineReason: null,
    wantsRecording: false,
    ...more,
  };
}

function places(more: Partial<KennissessieOwnPlacesFragment> = {}): KennissessieOwnPlacesFragment {
  return {
    id: 's1',
    startsAt: '2026-11-24T09:00:00Z',
    viewerCan: { reservePlaces: false },
    viewerRegistration: null,
    viewerReservations: [],
    ...more,
  };
}

const offered = { expiresAt: '2026-11-20T14:00:00Z' };

function show(mine: KennissessieOwnPlacesFragment, more: Answers = {}, offer: typeof offered | null = null) {
  const session = detail({
    viewerRegistration: mine.viewerRegistration ? { ...waiting, offer } : null,
    viewerCan: {
      ...detail().viewerCan,
      ...(mine.viewerRegistration && mayLeave),
      registerColleague: mine.viewerCan.reservePlaces,
    },
  });
  return renderAt('/kennissessies/s1', kennissessiesRoutes, {
    Viewer: noor,
    KennissessiePlanning: leadsNothing,
    Kennissessie: { data: { kennissessie: session } },
    KennissessiePlaces: { data: { kennissessie: mine } },
    ...more,
  });
}

describe('places that are kept, on the page of a session', () => {
  it('shows until when an offer can be taken, and takes it', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, queryByText, asked, container } = show(
      places({ viewerRegistration: own() }),
      { TakeOfferedSeat: { data: { takeOfferedSeat: { id: 'r1', status: 'REGISTERED', waitlistPosition: null } } } },
      offered,
    );
    await findByText(/U kunt deze plaats nemen tot vandaag 15.00 uur/);
    await findByRole('heading', { name: 'Er is een plaats voor u' });
    expect(queryByText(/op plek/)).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Neem deze plaats' }));
    await vi.waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('TakeOfferedSeat'));
  });

  it('says it when the offer is gone', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = show(
      places({ viewerRegistration: own() }),
      {
        TakeOfferedSeat: {
          errors: [{ message: 'De tijd is voorbij.', extensions: { code: 'CONFLICT', reason: 'OFFER_GONE' } }],
        },
      },
      offered,
    );
    await user.click(await findByRole('button', { name: 'Neem deze plaats' }));
    await findByText('De tijd is voorbij.');
  });

  it('lets who was too late say that they still want to come, and why somebody was turned down', async () => {
    const { findByRole } = show(places({ viewerRegistration: own({ lapsed: true }) }));
    await findByRole('button', { name: 'Ja, ik wil nog komen' });
    const declined = own({ status: 'DECLINED', declineReason: 'Alleen voor raadsleden.' });
    const { findByText } = show(places({ viewerRegistration: declined }));
    await findByText('Alleen voor raadsleden.');
  });

  it('keeps places for colleagues, and shows a refusal at the field', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findAllByText, findByText, asked } = show(
      places({
        viewerCan: { reservePlaces: true },
        viewerReservations: [{ id: 'v1', heldPlaces: 2 }],
      }),
      {
        ReservePlaces: {
          errors: [{ message: 'Er zijn nog 3 plaatsen vrij. Kies er minder.', extensions: { code: 'CONFLICT' } }],
        },
      },
    );
    await findByText('U houdt nog 2 plaatsen vast.');
    const name = await findByRole('link', { name: 'Vul een naam in' });
    expect(name.getAttribute('href')).toBe('/kennissessies/s1/collega');
    await user.click(await findByText('Reserveer plaatsen, de namen komen later'));
    const submit = await findByRole('button', { name: 'Reserveer' });
    await user.click(submit);
    await findAllByText('Vul een aantal in van 1 tot en met 20.');
    await user.type(await findByLabelText('Hoeveel plaatsen?'), '9');
    await user.click(submit);
    await findByText(/Er zijn nog 3 plaatsen vrij/);
    expect(asked.find(({ operation }) => operation === 'ReservePlaces')?.variables).toMatchObject({ places: 9 });
  });
});

const link: PlaceLinkFactsFragment = {
  kind: 'OFFER',
  state: 'OPEN',
  expiresAt: '2026-11-20T14:00:00Z',
  kennissessieId: 's1',
  title: 'Participatie die werkt',
  startsAt: '2026-11-24T09:00:00Z',
  endsAt: '2026-11-24T10:30:00Z',
  form: 'ONLINE',
  location: null,
};

describe('the link in a mail to somebody who waits', () => {
  const open = (facts: PlaceLinkFactsFragment, more: Answers = {}) =>
    renderAt('/kennissessies/plaats/abc', kennissessiesRoutes, { PlaceLink: { data: { placeLink: facts } }, ...more });

  it('changes nothing before a button is pressed, and then says what came of it', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked, container } = open(link, {
      AnswerPlaceLink: { data: { answerPlaceLink: { ...link, state: 'TAKEN', expiresAt: null } } },
    });
    await findByRole('heading', { level: 1, name: 'Er is een plaats voor u' });
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(asked.map(({ operation }) => operation)).not.toContain('AnswerPlaceLink');
    await user.click(await findByRole('button', { name: 'Neem deze plaats' }));
    await findByRole('heading', { level: 1, name: 'U bent aangemeld' });
    await findByText(/U hebt een plaats bij Participatie die werkt/);
    expect(asked.find(({ operation }) => operation === 'AnswerPlaceLink')?.variables).toEqual({
      token: 'abc',
      take: true,
    });
  });

  it('is honest when the place is gone, and about a link that we did not make', async () => {
    const { findByRole, queryByRole } = open({ ...link, state: 'GONE', expiresAt: null });
    await findByRole('heading', { level: 1, name: 'Deze plaats is er niet meer' });
    expect(queryByRole('button', { name: 'Neem deze plaats' })).toBeNull();
    const unknown = open(link, {
      PlaceLink: { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] },
    });
    await unknown.findByRole('heading', { level: 1, name: 'Deze link klopt niet' });
  });
});
