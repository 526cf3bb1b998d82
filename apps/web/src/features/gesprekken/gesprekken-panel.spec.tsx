import type { GesprekRowFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { createRoute } from '@tanstack/react-router';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { rootRoute } from '../../routes/root.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { GesprekkenPanel } from './gesprekken-panel.js';

const at = (mayStart: boolean) => [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ruimte',
    component: () => <GesprekkenPanel ruimteId="netwerk:n1" mayStart={mayStart} />,
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/gesprekken/$id', component: () => <h1>Het gesprek</h1> }),
];

const row = (title: string, unreadCount: number): GesprekRowFragment => ({
  id: title,
  title,
  berichtCount: 3,
  unreadCount,
  lastBerichtAt: '2026-03-01T10:00:00Z',
  startedBy: { id: 'sanne', name: 'Sanne Bakker' },
});

function answers(...nodes: GesprekRowFragment[]): Answers {
  const persoon = { id: 'noor', name: 'Noor de Wit', functie: null, doelgroep: 'AMBTENAAR', organisatie: null };
  return {
    Viewer: { data: { me: { email: 'noor@academie.test', roles: [], agendaUrl: '', persoon } } },
    Gesprekken: {
      data: { gesprekken: { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length } },
    },
    StartGesprek: { data: { startGesprek: { id: 'g9' } } },
  };
}

beforeEach(() => window.localStorage.clear());

describe('the gesprekken of a ruimte', () => {
  it('shows who started each, how much was said, and what is unread', async () => {
    const { findByRole, getAllByRole, container } = renderAt(
      '/ruimte',
      at(true),
      answers(row('Algoritmes', 2), row('Deelfietsen', 0)),
    );
    const link = await findByRole('link', { name: 'Algoritmes' });
    expect(link.getAttribute('href')).toBe('/gesprekken/Algoritmes');
    const [first, second] = getAllByRole('listitem').filter((item) => item.classList.contains('academie-rows__item'));
    expect(first?.textContent).toContain('Gestart door Sanne Bakker · 3 berichten');
    expect(first?.textContent).toContain('2 ongelezen berichten');
    expect(second?.textContent).not.toContain('ongelezen');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('invites to start the first, or is honest to who may only read', async () => {
    const first = renderAt('/ruimte', at(true), answers());
    await first.findByText('Nog geen gesprekken');
    expect(first.getAllByRole('button', { name: 'Start een gesprek' })).toHaveLength(1);
    first.unmount();
    const second = renderAt('/ruimte', at(false), answers());
    await second.findByText('Nog geen gesprekken');
    expect(second.queryByRole('button', { name: 'Start een gesprek' })).toBeNull();
  });

  it('starts one: says what is missing, sends once, and goes there', async () => {
    const user = userEvent.setup();
    const { findByRole, getByRole, asked, router, container } = renderAt(
      '/ruimte',
      at(true),
      answers(row('Algoritmes', 0)),
    );
    await user.click(await findByRole('button', { name: 'Start een gesprek' }));
    expect(document.activeElement).toBe(getByRole('textbox', { name: 'Waar gaat het over?' }));
    await user.click(getByRole('button', { name: 'Plaats gesprek' }));
    const summary = await findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Geef het gesprek een titel van 3 tot 160 tekens', 'Schrijf eerst een bericht']);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(within(summary).getByRole('link', { name: 'Schrijf eerst een bericht' }));
    expect(document.activeElement).toBe(getByRole('textbox', { name: 'Uw eerste bericht' }));
    await user.type(getByRole('textbox', { name: 'Uw eerste bericht' }), 'Wie heeft ervaring?');
    expect(window.localStorage.getItem('academie:concept:noor:nieuw:netwerk:n1')).toContain('Wie heeft ervaring?');
    await user.type(getByRole('textbox', { name: 'Waar gaat het over?' }), 'Deelfietsen');
    await user.click(getByRole('button', { name: 'Plaats gesprek' }));
    await findByRole('heading', { name: 'Het gesprek' });
    expect(router.state.location.pathname).toBe('/gesprekken/g9');
    expect(asked.filter(({ operation }) => operation === 'StartGesprek').map(({ variables }) => variables)).toEqual([
      { input: { ruimteId: 'netwerk:n1', title: 'Deelfietsen', body: 'Wie heeft ervaring?' } },
    ]);
    expect(window.localStorage.getItem('academie:concept:noor:nieuw:netwerk:n1')).toBeNull();
  });
});
