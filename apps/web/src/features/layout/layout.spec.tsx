import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { staticRoutes } from '../../routes/static/routes.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';

const noor: Answers = {
  Viewer: {
    data: {
      me: {
        email: 'noor@academie.test',
        roles: [],
        agendaUrl: '/agenda/x.ics',
        persoon: { id: 'p', name: 'Noor de Wit', functie: null, doelgroep: 'AMBTENAAR', organisatie: null },
      },
    },
  },
  LayoutMeldingen: {
    data: {
      meldingen: {
        nodes: [
          { id: '1', readAt: null },
          { id: '2', readAt: '2026-11-20T10:00:00Z' },
        ],
      },
    },
  },
};

describe('the frame around every page', () => {
  it('offers a visitor the way in, and nothing personal', async () => {
    const { findByRole, queryByRole, asked } = renderAt('/privacy', staticRoutes, {});
    expect((await findByRole('link', { name: 'Inloggen' })).getAttribute('href')).toBe('/inloggen');
    expect(queryByRole('button', { name: 'Mijn account' })).toBeNull();
    expect(asked.map(({ operation }) => operation)).not.toContain('LayoutMeldingen');
  });

  it('shows who is signed in and how many meldingen wait', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, container } = renderAt('/privacy', staticRoutes, noor);
    await findByRole('link', { name: 'Meldingen 1 ongelezen melding' });
    const button = await findByRole('button', { name: 'Mijn account' });
    await user.click(button);
    await findByText('Noor de Wit');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('takes a search to its own address', async () => {
    const user = userEvent.setup();
    const { findByLabelText, router } = renderAt('/privacy', staticRoutes, {});
    await user.type(await findByLabelText('Zoeken in de Academie'), 'energie & armoede{Enter}');
    expect(router.state.location.pathname).toBe('/zoeken');
    expect(router.state.location.search).toEqual({ q: 'energie & armoede' });
  });

  it('reads the title of a new page and names the window after it', async () => {
    const user = userEvent.setup();
    const { findByRole } = renderAt('/privacy', staticRoutes, {});
    await findByRole('heading', { level: 1, name: 'Privacy' });
    await user.click(await findByRole('link', { name: 'Toegankelijkheid' }));
    const title = await findByRole('heading', { level: 1, name: 'Toegankelijkheid' });
    expect(document.activeElement).toBe(title);
    expect(document.title).toBe('Toegankelijkheid | Academie');
  });

  it('keeps the frame when a page does not exist', async () => {
    const { findByRole } = renderAt('/bestaat-niet', staticRoutes, {});
    await findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
    await findByRole('navigation', { name: 'Hoofdmenu' });
  });
});
