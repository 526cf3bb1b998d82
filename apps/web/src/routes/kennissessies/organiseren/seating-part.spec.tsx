import type { KennissessieSeatingQuery } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor, now } from '../spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

type Session = NonNullable<KennissessieSeatingQuery['kennissessie']>;

function session(more: Partial<Session> = {}): Session {
  return {
    id: 's1',
    status: 'PUBLISHED',
    startsAt: '2026-11-24T09:00:00Z',
    endsAt: '2026-11-24T10:30:00Z',
    capacity: 10,
    registeredCount: 10,
    heldCount: 0,
    waitlistCount: 0,
    viewerCan: { edit: true },
    registrationRules: {
      registrationClosesAt: null,
      approval: false,
      waitlistMode: 'ORDER',
      promoteUntilHours: 24,
      offerMinutes: 240,
      waitlistThreshold: 10,
      recordingPromisedAt: null,
      pools: [],
    },
    reservations: [],
    secondDates: [],
    registrations: { nodes: [] },
    ...more,
  };
}

function show(room: Session, more: Answers = {}) {
  return renderAt('/kennissessies/s1/organiseren/aanmelding', kennissessiesRoutes, {
    Viewer: noor,
    Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
    KennissessieSeating: { data: { kennissessie: room } },
    ...more,
  });
}

describe('the rules for registering', () => {
  it('are sent as they are filled in; what the API refuses is said at the field', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findAllByText, asked, container } = show(session(), {
      SetRegistrationRules: {
        errors: [
          {
            message: 'Niet goed.',
            extensions: {
              code: 'INVALID_INPUT',
              fields: [{ path: 'pools.0.places', message: 'U houdt te veel plaatsen vrij.' }],
            },
          },
        ],
      },
    });
    const hours = await findByLabelText('Hoeveel uur heeft iemand daarna om te antwoorden?');
    expect((hours as HTMLInputElement).value).toBe('4');
    await user.clear(hours);
    await user.type(hours, '0,5');
    await user.click(await findByRole('checkbox', { name: /U beslist wie er komt/ }));
    await user.click(await findByRole('button', { name: 'Houd plaatsen vrij' }));
    await user.selectOptions(await findByLabelText('Groep 1: voor wie?'), 'RAADSLID');
    await user.type(await findByLabelText('Hoeveel plaatsen?'), '99');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Bewaar de regels' }));
    await findAllByText('U houdt te veel plaatsen vrij.');
    expect(asked.find(({ operation }) => operation === 'SetRegistrationRules')?.variables.input).toMatchObject({
      approval: true,
      offerMinutes: 30,
      pools: [{ doelgroep: 'RAADSLID', organisatieId: null, places: 99, opensAt: null }],
    });
    expect((hours as HTMLInputElement).value).toBe('0,5');
  });

  it('must be numbers', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findAllByText, asked } = show(session());
    await user.clear(await findByLabelText('Vanaf hoeveel mensen op de wachtlijst wilt u bericht?'));
    await user.click(await findByRole('button', { name: 'Bewaar de regels' }));
    await findAllByText('Vul een heel getal in.');
    expect(asked.map(({ operation }) => operation)).not.toContain('SetRegistrationRules');
  });
});

describe('what the organiser decides', () => {
  it('who comes, with a reason for a no', async () => {
    const user = userEvent.setup();
    const persoon = { id: 'p', name: 'Sanne Bakker', functie: 'Adviseur', organisatie: { id: 'o', name: 'Utrecht' } };
    const asking = { id: 'r9', status: 'REQUESTED' as const, since: '2026-11-19T10:00:00Z', persoon };
    const { findByRole, findAllByText, findByText, asked } = show(session({ registrations: { nodes: [asking] } }), {
      DecideRegistration: { data: { decideRegistration: { ...asking, status: 'REGISTERED' } } },
    });
    await findByText(/Adviseur, Utrecht/);
    await user.click(await findByRole('button', { name: 'Laat Sanne Bakker toe' }));
    await findAllByText(/Sanne Bakker is toegelaten/);
    expect(asked.find(({ operation }) => operation === 'DecideRegistration')?.variables).toMatchObject({
      registrationId: 'r9',
      admit: true,
    });
  });

  it('a second date, a larger room or a recording, when many wait', async () => {
    const user = userEvent.setup();
    const many = session({ waitlistCount: 12 });
    const { findByRole, findByLabelText, asked, container } = show(many, {
      EnlargeKennissessie: { data: { enlargeKennissessie: { ...many, capacity: 30, waitlistCount: 0 } } },
    });
    await findByRole('heading', { name: 'Er wachten 12 mensen' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(await findByLabelText('Hoeveel plaatsen worden het in totaal?'), '30');
    await user.click(await findByRole('button', { name: 'Maak de zaal groter' }));
    await vi.waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'EnlargeKennissessie')?.variables).toEqual({
        id: 's1',
        capacity: 30,
      }),
    );
  });

  it('nothing about waiting, while few wait', async () => {
    const { findByRole, queryByRole } = show(session({ waitlistCount: 9 }));
    await findByRole('heading', { name: 'Regels voor het aanmelden' });
    expect(queryByRole('heading', { name: /Er wachten/ })).toBeNull();
  });
});
