import type { KennissessieCardFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { card, data, leadsNothing, noor, now } from './spec-sessions.js';

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

const tuesday = card({
  id: 't',
  title: 'Op dinsdag',
  startsAt: '2026-12-01T09:00:00Z',
  endsAt: '2026-12-01T10:30:00Z',
});
const twoDays = card({
  id: 'w',
  title: 'Twee dagen',
  startsAt: '2026-12-02T09:00:00Z',
  endsAt: '2026-12-03T15:00:00Z',
});
const at = '/kennissessies?weergave=week&week=2026-W49';

describe('the week', () => {
  it('is a table with a row for each day, asked for from Monday to Sunday', async () => {
    const { findByRole, asked, container } = renderAt(at, kennissessiesRoutes, answers(tuesday, twoDays));
    await findByRole('heading', { name: /^2 sessies in week 49, 30 november tot en met 6 december$/ });
    const table = within(await findByRole('table', { name: /week 49/ }));
    const row = (name: RegExp) => within(table.getByRole('row', { name }));
    expect(
      row(/^dinsdag 1 december/)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/kennissessies/t');
    expect(row(/^dinsdag 1 december/).getByText(/^10.00 tot 11.30 uur/)).toBeTruthy();
    expect(row(/^donderdag 3 december/).getByText('Twee dagen')).toBeTruthy();
    expect(row(/^zondag 6 december/).getByText('Geen sessies')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'Kennissessies')?.variables.filter).toEqual({
      from: '2026-11-29T23:00:00Z',
      to: '2026-12-06T23:00:00Z',
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('goes to the next by a link that keeps the filters, and keeps the view when a filter changes', async () => {
    const user = userEvent.setup();
    const { findByRole, asked } = renderAt(`${at}&thema=data`, kennissessiesRoutes, answers(tuesday));
    await user.click(await findByRole('link', { name: /^Volgende week: week 50/ }));
    await findByRole('heading', { name: /in week 50/ });
    expect(asked.at(-1)?.variables.filter).toMatchObject({ thema: 'data', from: '2026-12-06T23:00:00Z' });
    const days = await findByRole('link', { name: 'Week' });
    expect(days.getAttribute('aria-current')).toBe('page');
  });

  it('offers the calendar of what is listed', async () => {
    const { findByDisplayValue, findByLabelText, findByRole } = renderAt(
      `${at}&thema=data`,
      kennissessiesRoutes,
      answers(tuesday),
    );
    // The thema has a name once the list of themas is there.
    const address = await findByDisplayValue(/^https?:\/\/.*\/themas\/data\/agenda\.ics$/);
    expect(address).toBe(await findByLabelText('Adres van deze agenda'));
    const add = await findByRole('link', { name: 'Zet in mijn agenda' });
    expect(add.getAttribute('href')).toMatch(/^webcal:\/\/.*\/themas\/data\/agenda\.ics$/);
  });
});
