import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, detail, leadsNothing, noor, now, registered, waiting } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const leaving = { ...detail().viewerCan, register: false, cancelRegistration: true };

function show(session: KennissessieDetailFragment | null, more: Answers = {}) {
  return renderAt('/kennissessies/s1', kennissessiesRoutes, {
    Viewer: noor,
    KennissessiePlanning: leadsNothing,
    Kennissessie: { data: { kennissessie: session } },
    ...more,
  });
}

describe('the page of a session', () => {
  it('tells everything, and hides the link from who has no place', async () => {
    const { findByRole, findByText, container, queryByRole } = show(detail());
    await findByRole('heading', { level: 1, name: 'Participatie die werkt' });
    expect(document.title).toBe('Participatie die werkt | Academie');
    await findByRole('heading', { name: 'U bent nog niet aangemeld' });
    await findByText('U ziet de link als u bent aangemeld.');
    await findByText(/Nog 30 plaatsen vrij van 40/);
    await findByText('Eerst dit.');
    expect(queryByRole('link', { name: /online sessie/ })).toBeNull();
    expect(queryByRole('heading', { name: 'Aanmeldingen' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('gives who is registered the link and the way to their calendar', async () => {
    const url = 'https://overleg.example/1';
    const { findByRole } = show(detail({ viewerRegistration: registered, viewerCan: leaving, onlineUrl: url }));
    await findByRole('heading', { name: 'U bent aangemeld' });
    expect((await findByRole('link', { name: 'Naar de online sessie' })).getAttribute('href')).toBe('/deelnemen/s1');
    expect((await findByRole('link', { name: 'agenda van de Academie' })).getAttribute('href')).toMatch(
      /agenda\/x.ics$/,
    );
  });

  it('says the place on the waiting list', async () => {
    const { findByRole } = show(
      detail({ viewerRegistration: waiting, viewerCan: leaving, capacity: 10, waitlistCount: 3 }),
    );
    await findByRole('heading', { name: 'U staat op plek 2 van de wachtlijst' });
    await findByRole('button', { name: /^Van de wachtlijst af/ });
  });

  it('says that it is off, and why', async () => {
    const rights = { ...detail().viewerCan, register: false };
    const { findByText, queryByRole, container } = show(
      detail({ status: 'CANCELLED', cancelReason: 'De spreker is ziek.', viewerCan: rights }),
    );
    await findByText('Deze sessie gaat niet door');
    await findByText('De spreker is ziek.');
    expect(queryByRole('button', { name: /Aanmelden/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('takes no registrations any more when it is past', async () => {
    const rights = { ...detail().viewerCan, register: false };
    const past = { startsAt: '2026-11-10T09:00:00Z', endsAt: '2026-11-10T10:00:00Z', status: 'COMPLETED' as const };
    const { findByRole, findByText } = show(detail({ ...past, viewerCan: rights }));
    await findByRole('heading', { name: 'Deze sessie is geweest' });
    await findByText('10 deelnemers');
  });

  it('does not exist for who may not see it', async () => {
    const { findByRole } = show(null, {
      Kennissessie: { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] },
    });
    await findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
  });
});

describe('for those who organise it', () => {
  const attendees: Answers = {
    KennissessieAttendees: {
      data: {
        kennissessie: {
          id: 's1',
          registrations: {
            nodes: [
              {
                id: 'r9',
                status: 'WAITLISTED',
                waitlistPosition: 1,
                since: '2026-11-19T10:00:00Z',
                calendarAnswer: { partstat: 'TENTATIVE', receivedAt: '2026-11-19T11:00:00Z', isCurrent: true },
                persoon: {
                  id: 'p',
                  name: 'Sanne Bakker',
                  functie: 'Adviseur',
                  organisatie: { id: 'o', name: 'Utrecht' },
                },
              },
            ],
            pageInfo: { endCursor: null, hasNextPage: false },
            totalCount: 1,
          },
        },
      },
    },
  };

  it('shows who comes and who waits', async () => {
    const { findByRole, container } = renderAt('/kennissessies/s1/organiseren/deelnemers', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
      ...attendees,
    });
    const row = await findByRole('row', { name: /Sanne Bakker/ });
    expect(row.textContent).toContain('Wachtlijst, plek 1');
    expect(row.textContent).toContain('Komt misschien');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is closed to others', async () => {
    const { findByText, queryByRole } = renderAt('/kennissessies/s1/organiseren', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail() } },
    });
    await findByText('Alleen wie deze sessie organiseert, ziet deze pagina.');
    expect(queryByRole('navigation', { name: 'Onderdelen' })).toBeNull();
  });

  it('publishes a draft after asking', async () => {
    const user = userEvent.setup();
    const rights = { ...asOrganiser, publish: true, cancel: false };
    const { findByRole, findByText, queryByText } = show(detail({ status: 'DRAFT', viewerCan: rights }), {
      ...attendees,
      PublishKennissessie: { data: { publishKennissessie: detail({ viewerCan: asOrganiser }) } },
    });
    await findByText('Dit is een concept');
    await user.click(await findByRole('button', { name: 'Publiceren' }));
    const dialog = within(await findByRole('dialog', { name: 'Deze sessie publiceren?' }));
    await user.click(dialog.getByRole('button', { name: 'Publiceren' }));
    await findByText('De sessie is gepubliceerd. Iedereen kan zich nu aanmelden.');
    expect(queryByText('Dit is een concept')).toBeNull();
  });

  it('calls it off with a reason; a refused reason stays, with what is wrong', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'reason', message: 'Schrijf op waarom de sessie niet doorgaat.' }];
    let refuse = true;
    const { findByRole, findByLabelText, findByText, asked } = show(
      detail({ viewerCan: asOrganiser, waitlistCount: 2 }),
      {
        ...attendees,
        CancelKennissessie: () =>
          refuse
            ? { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] }
            : {
                data: {
                  cancelKennissessie: detail({ status: 'CANCELLED', cancelReason: 'Ziek', viewerCan: asOrganiser }),
                },
              },
      },
    );
    await user.click(await findByRole('button', { name: 'Sessie afgelasten' }));
    const dialog = within(await findByRole('dialog', { name: 'Deze sessie afgelasten?' }));
    dialog.getByText(/12 mensen krijgen hierover een mail/);
    await user.type(await findByLabelText('Waarom gaat de sessie niet door?'), 'Ziek');
    await user.click(dialog.getByRole('button', { name: 'Sessie afgelasten' }));
    await findByText('Schrijf op waarom de sessie niet doorgaat.');
    expect((await findByLabelText('Waarom gaat de sessie niet door?')).textContent).toBe('Ziek');
    refuse = false;
    await user.click(dialog.getByRole('button', { name: 'Sessie afgelasten' }));
    await findByText('De sessie is afgelast.');
    expect(asked.at(-1)?.variables).toEqual({ id: 's1', reason: 'Ziek' });
  });
});
