import type { KennisproductCardFragment, KennisproductDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennisbankRoutes } from './routes.js';

const klimaat = { id: 't1', slug: 'klimaat-en-energie', name: 'Klimaat en energie' };

const rapport: KennisproductCardFragment = {
  id: 'k1',
  slug: 'rapport',
  title: 'Warmte in de wijk',
  summary: 'Wat gemeenten leerden.',
  soort: 'RAPPORT',
  publishedOn: '2022-09-06',
  source: { id: 'o1', name: 'RIVM' },
  themas: [klimaat],
};

function answers(...nodes: KennisproductCardFragment[]): Answers {
  const pageInfo = { endCursor: null, hasNextPage: false };
  return {
    KennisbankThemas: { data: { themas: [klimaat] } },
    Kennisbank: ({ filter }) => {
      const found = filter ? nodes.slice(0, 1) : nodes;
      return { data: { kennisproducten: { nodes: found, totalCount: found.length, pageInfo } } };
    },
  };
}

describe('the kennisbank', () => {
  it('says what kind of thing each is, of which year, and from whom', async () => {
    const { findByRole, container } = renderAt(
      '/kennisbank',
      kennisbankRoutes,
      answers(rapport, { ...rapport, id: 'k2', title: 'Gesprek', soort: 'PODCAST', publishedOn: null, source: null }),
    );
    await findByRole('heading', { name: '2 resultaten gevonden' });
    const [first, second] = within(await findByRole('main')).getAllByRole('article');
    if (!first || !second) throw new Error('two cards were expected');
    expect(within(first).getByText('Rapport · 2022')).toBeTruthy();
    expect(within(first).getByText('RIVM')).toBeTruthy();
    expect(within(second).getByText('Podcast')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('asks for the kind that was chosen', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router, asked } = renderAt(
      '/kennisbank?soort=ONZIN',
      kennisbankRoutes,
      answers(rapport, { ...rapport, id: 'k2' }),
    );
    await findByRole('heading', { name: '2 resultaten gevonden' });
    await user.selectOptions(await findByLabelText('Soort'), 'Rapport');
    await user.click(await findByRole('button', { name: 'Toon resultaten' }));
    await findByRole('heading', { name: '1 resultaat gevonden' });
    expect(router.state.location.search).toEqual({ soort: 'RAPPORT' });
    expect(asked.at(-1)?.variables.filter).toEqual({ soort: 'RAPPORT' });
  });

  it('offers a way out when nothing was found', async () => {
    const { findByText } = renderAt('/kennisbank?zoek=niets', kennisbankRoutes, answers());
    await findByText('Niets gevonden in de kennisbank');
  });
});

describe('one item of the kennisbank', () => {
  const detail: KennisproductDetailFragment = {
    ...rapport,
    themas: [klimaat],
    url: 'https://www.rivm.nl/warmte',
    reviewOn: '2027-01',
  };

  it('leads to where it is, and says so beforehand', async () => {
    const { findByRole, getByText, container } = renderAt('/kennisbank/rapport', kennisbankRoutes, {
      Kennisproduct: { data: { kennisproduct: detail } },
    });
    await findByRole('heading', { level: 1, name: 'Warmte in de wijk' });
    const link = await findByRole('link', { name: /Lees het rapport/ });
    expect(link.getAttribute('href')).toBe('https://www.rivm.nl/warmte');
    expect(getByText('Dit staat op www.rivm.nl.')).toBeTruthy();
    expect(getByText('6 september 2022')).toBeTruthy();
    expect(getByText('januari 2027')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is honest when there is no link', async () => {
    const { findByText, queryByRole } = renderAt('/kennisbank/rapport', kennisbankRoutes, {
      Kennisproduct: { data: { kennisproduct: { ...detail, url: null } } },
    });
    await findByText(/Wij hebben hier geen link van/);
    expect(queryByRole('link', { name: /Lees het rapport/ })).toBeNull();
  });
});
