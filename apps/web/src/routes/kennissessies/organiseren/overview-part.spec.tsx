import type { OrganiseOverzichtQuery } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor, now } from '../spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const overzicht: OrganiseOverzichtQuery = {
  kennissessie: {
    id: 's1',
    asking: { totalCount: 2 },
    guestInvitations: [],
    calendarTally: { bounced: 0 },
    registrationRules: { waitlistThreshold: 10 },
    attendance: null,
  },
  answerSummary: { accepted: 7, openHandWork: 0 },
  evaluatie: null,
  opbrengst: null,
};

describe('the overview of a session', () => {
  it('tells how it stands and what to do, beside the list of all parts', async () => {
    const user = userEvent.setup();
    const session = detail({ viewerCan: asOrganiser, capacity: 40, registeredCount: 12, waitlistCount: 0 });
    const { findByRole, findByText, getByText, container } = renderAt(
      '/kennissessies/s1/organiseren',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Kennissessie: { data: { kennissessie: session } },
        OrganiseOverzicht: { data: overzicht },
      },
    );
    await findByText('2 mensen vragen of zij mogen komen.');
    getByText('12 van 40');
    expect(getByText('Zei ja in de agenda').nextElementSibling?.textContent).toBe('7');
    const link = await findByRole('link', { name: 'Beslis over de aanvragen' });
    expect(link.getAttribute('href')).toBe('/kennissessies/s1/organiseren/aanmelding');
    expect(await accessibilityFaults(container)).toEqual([]);

    const fold = await findByRole('button', { name: 'Onderdelen: Overzicht' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect((await findByRole('link', { name: 'Overzicht' })).getAttribute('aria-current')).toBe('page');
  });
});
