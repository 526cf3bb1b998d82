import type { PlanningHintRowFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { data, leads, noor, now } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const hint = (more: Partial<PlanningHintRowFragment>): PlanningHintRowFragment => ({
  kind: 'KENNISSESSIE',
  id: 'k1',
  title: 'Data op het stadhuis',
  url: '/kennissessies/k1',
  startsAt: '2026-12-01T09:00:00Z',
  endsAt: '2026-12-01T10:30:00Z',
  places: { taken: 30, capacity: 40, waiting: 0 },
  clash: true,
  because: 'Op dezelfde dag, ook voor bestuurders.',
  ...more,
});

const answers: Answers = {
  Viewer: noor,
  KennissessiePlanning: leads,
  KennissessieThemas: { data: { themas: [data] } },
  KennissessiePlanningHelp: {
    data: {
      planningHelp: {
        unseenLeervragen: 4,
        hints: [
          hint({}),
          hint({
            kind: 'KENNISVRAAG',
            id: 'v1',
            title: 'Wie is eigenaar van data?',
            url: '/kennisagenda#v1',
            startsAt: null,
            endsAt: null,
            places: null,
            clash: false,
            because: 'Gaat ook over ‘data’. Speelt bij 12 gemeenten.',
          }),
        ],
      },
    },
  },
};

describe('planning help', () => {
  it('says what there is while one writes: why, when and how full; the focus stays in the field', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findByTestId, asked, container } = renderAt(
      '/kennissessies/nieuw',
      kennissessiesRoutes,
      answers,
    );
    const help = within(await findByRole('complementary', { name: 'Wat is er al?' }));
    help.getByText(/Kies een thema, een dag, of begin met schrijven/);
    const title = await findByLabelText('Titel');
    await user.type(title, 'Data delen');
    await user.selectOptions(await findByLabelText('Thema'), 'data');
    title.focus();
    const link = await help.findByRole('link', { name: /Data op het stadhuis/ });
    expect(link.getAttribute('href')).toBe('/kennissessies/k1');
    help.getByText('dinsdag 1 december, 10.00 tot 11.30 uur · 30 van 40 plaatsen bezet');
    help.getByText('Op dezelfde dag, ook voor bestuurders.');
    help.getByText('Let op');
    help.getByText(/staan 4 leervragen open bij het loket/);
    help.getByRole('heading', { name: 'Open kennisvragen die u kunt beantwoorden' });
    expect(document.activeElement).toBe(title);
    expect((await findByTestId('live-region')).textContent).toContain('op deze dag is ook ‘Data op het stadhuis’');
    const { variables } = asked.findLast(({ operation }) => operation === 'KennissessiePlanningHelp') ?? {};
    expect(variables?.input).toMatchObject({
      title: 'Data delen',
      thema: 'data',
      startsAt: null,
      kennissessieId: null,
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
