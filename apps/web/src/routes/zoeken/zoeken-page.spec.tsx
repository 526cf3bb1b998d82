import type { ZoekHitFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { zoekenRoutes } from './routes.js';

const hits: ZoekHitFragment[] = [
  {
    kind: 'NETWERK',
    id: 'n',
    title: 'Wijkaanpak',
    url: '/netwerken/wijkaanpak',
    snippet: 'Over <mark>energie</mark> &amp; wonen',
  },
  {
    kind: 'KENNISVRAAG',
    id: 'k',
    title: 'Wie betaalt?',
    url: '/kennisagenda#k',
    snippet: '&lt;img src=x onerror=alert(1)&gt;',
  },
];

const answers: Answers = {
  Zoeken: ({ kinds }) => {
    const nodes = kinds ? hits.slice(0, 1) : hits;
    return { data: { zoeken: { nodes, totalCount: nodes.length, pageInfo: { endCursor: null, hasNextPage: false } } } };
  },
  ZoekFacets: {
    data: {
      zoekFacets: [
        { kind: 'NETWERK', count: 1 },
        { kind: 'KENNISVRAAG', count: 1 },
      ],
    },
  },
};

describe('the search page', () => {
  it('shows each result with its kind, what matched and where it leads', async () => {
    const { findByRole, container } = renderAt('/zoeken?q=energie', zoekenRoutes, answers);
    await findByRole('heading', { name: '2 resultaten voor ‘energie’' });
    const main = within(await findByRole('main'));
    expect(main.getByRole('link', { name: 'Wijkaanpak' }).getAttribute('href')).toBe('/netwerken/wijkaanpak');
    expect(main.getByRole('link', { name: 'Wie betaalt?' }).getAttribute('href')).toBe('/kennisagenda#k');
    expect(container.querySelector('mark')?.textContent).toBe('energie');
    expect(main.getByText(/& wonen/)).toBeTruthy();
    expect(document.title).toBe('Zoeken: energie | Academie');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('draws whatever stands in a snippet as text', async () => {
    const { findByText, container } = renderAt('/zoeken?q=energie', zoekenRoutes, {
      ...answers,
      Zoeken: () => ({
        data: {
          zoeken: {
            nodes: [{ ...hits[0], snippet: '<img src=x onerror=alert(1)> <mark><b>dik</b></mark>' }],
            totalCount: 1,
            pageInfo: { endCursor: null, hasNextPage: false },
          },
        },
      }),
    });
    await findByText('<b>dik</b>');
    expect(container.querySelector('main img')).toBeNull();
    expect(container.querySelector('main b')).toBeNull();
  });

  it('narrows to a kind by a link in the address, with the counts beside it', async () => {
    const user = userEvent.setup();
    const { findByRole, router, asked } = renderAt('/zoeken?q=energie', zoekenRoutes, answers);
    const kinds = within(await findByRole('navigation', { name: 'Soort' }));
    expect((await kinds.findByRole('link', { name: 'Alles 2' })).getAttribute('aria-current')).toBe('page');
    await user.click(kinds.getByRole('link', { name: 'Netwerken 1' }));
    const count = await findByRole('heading', { name: '1 resultaat voor ‘energie’' });
    expect(document.activeElement).toBe(count);
    expect(router.state.location.search).toEqual({ q: 'energie', soort: 'netwerk' });
    expect(kinds.getByRole('link', { name: 'Netwerken 1' }).getAttribute('aria-current')).toBe('page');
    expect(kinds.getByRole('link', { name: 'Alles 2' }).getAttribute('aria-current')).toBeNull();
    expect(asked.filter(({ operation }) => operation === 'Zoeken').at(-1)?.variables.kinds).toEqual(['NETWERK']);
  });

  it('asks nothing without words, and then searches from its own box', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, router, asked } = renderAt('/zoeken', zoekenRoutes, answers);
    const box = await findByLabelText('Waar zoekt u naar?');
    expect(asked.map(({ operation }) => operation)).not.toContain('Zoeken');
    await user.type(box, ' energie {Enter}');
    await findByRole('heading', { name: '2 resultaten voor ‘energie’' });
    expect(router.state.location.search).toEqual({ q: 'energie' });
  });

  it('points to the loket when nothing was found', async () => {
    const { findByRole, container } = renderAt('/zoeken?q=xyz', zoekenRoutes, {
      Zoeken: { data: { zoeken: { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } } } },
      ZoekFacets: { data: { zoekFacets: [] } },
    });
    await findByRole('heading', { name: 'Niets gevonden voor ‘xyz’' });
    const main = within(await findByRole('main'));
    expect(main.getByRole('link', { name: 'Stel een vraag' }).getAttribute('href')).toBe('/stel-een-vraag');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
