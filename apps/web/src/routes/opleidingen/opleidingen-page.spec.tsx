import type { OpleidingCardFragment, OpleidingDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { opleidingenRoutes } from './routes.js';

const digitaal = { id: 't1', slug: 'digitalisering', name: 'Digitalisering' };

const run = { id: 'u1', startsAt: '2099-12-22T12:00:00Z', endsAt: '2099-12-22T15:30:00Z', form: 'ON_SITE' as const };

function opleiding(title: string, more: Partial<OpleidingCardFragment> = {}): OpleidingCardFragment {
  return {
    id: title,
    slug: title.toLowerCase(),
    title,
    summary: 'U leert het in een dag.',
    price: 45_000,
    status: 'PUBLISHED',
    themas: [digitaal],
    aanbieder: { id: 'a', name: 'Datahuis' },
    uitvoeringen: [{ ...run, place: 'Zwolle', provincie: 'Overijssel' }],
    ...more,
  };
}

const facets = {
  thema: [{ value: 'digitalisering', count: 5 }],
  doelgroep: [{ value: 'GRIFFIER', count: 1 }],
  form: [{ value: 'ONLINE', count: 2 }],
  provincie: [{ value: 'Overijssel', count: 3 }],
};

function answers(...nodes: OpleidingCardFragment[]): Answers {
  return {
    OpleidingFilters: { data: { opleidingFacets: facets, themas: [digitaal] } },
    Opleidingen: ({ filter }) => {
      const found = filter ? nodes.slice(0, 1) : nodes;
      const pageInfo = { endCursor: null, hasNextPage: false };
      return { data: { opleidingen: { nodes: found, totalCount: found.length, pageInfo } } };
    },
  };
}

describe('the catalogue', () => {
  it('says of each opleiding when it is next and what it costs', async () => {
    const { findByRole, container } = renderAt(
      '/opleidingen',
      opleidingenRoutes,
      answers(
        opleiding('Algoritmes'),
        opleiding('Gratis', {
          price: 0,
          uitvoeringen: [{ ...run, startsAt: '2001-01-01T09:00:00Z', endsAt: null, place: null, provincie: null }],
        }),
        opleiding('Aanvraag', { price: null, uitvoeringen: [] }),
      ),
    );
    await findByRole('heading', { name: '3 opleidingen gevonden' });
    const [first, second, third] = within(await findByRole('main')).getAllByRole('article');
    if (!first || !second || !third) throw new Error('three cards were expected');
    expect(within(first).getByText(/dinsdag 22 december 2099, in Zwolle/)).toBeTruthy();
    expect(first.textContent?.replace(/\s/g, ' ')).toContain('€ 450,00');
    expect(within(second).getByText('Gratis', { selector: 'strong' })).toBeTruthy();
    expect(within(second).getByText('Nog geen datum bekend')).toBeTruthy();
    expect(within(third).getByText('Op aanvraag')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('counts behind each choice, and asks for what was applied', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router, asked } = renderAt(
      '/opleidingen',
      opleidingenRoutes,
      answers(opleiding('Algoritmes'), opleiding('Brieven')),
    );
    await findByRole('heading', { name: '2 opleidingen gevonden' });
    await findByRole('option', { name: 'Overijssel (3)' });
    await user.selectOptions(await findByLabelText('Thema'), 'Digitalisering (5)');
    await user.selectOptions(await findByLabelText('Vorm'), 'Online (2)');
    await user.click(await findByRole('button', { name: 'Toon resultaten' }));

    expect(document.activeElement).toBe(await findByRole('heading', { name: '1 opleiding gevonden' }));
    expect(router.state.location.search).toEqual({ thema: 'digitalisering', vorm: 'ONLINE' });
    const filter = { thema: 'digitalisering', form: 'ONLINE' };
    expect(asked.findLast(({ operation }) => operation === 'Opleidingen')?.variables.filter).toEqual(filter);
    expect(asked.findLast(({ operation }) => operation === 'OpleidingFilters')?.variables.filter).toEqual(filter);
  });

  it('offers a way out when nothing was found', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, router } = renderAt('/opleidingen?provincie=Zeeland', opleidingenRoutes, answers());
    await findByText('Geen opleidingen gevonden');
    await user.click(
      within(await findByRole('main'))
        .getAllByRole('button', { name: 'Wis filters' })
        .at(-1) as HTMLElement,
    );
    expect(router.state.location.search).toEqual({});
  });
});

const detail: OpleidingDetailFragment = {
  ...opleiding('Algoritmes'),
  themas: [digitaal],
  description: null,
  level: 'VERDIEPING',
  url: 'https://aanbieder.example/algoritmes',
  doelgroepen: ['AMBTENAAR', 'GRIFFIER'],
};

describe('the page of one opleiding', () => {
  it('leads to the aanbieder, and shows the runs as a table', async () => {
    const { findByRole, container } = renderAt('/opleidingen/algoritmes', opleidingenRoutes, {
      Opleiding: { data: { opleiding: detail } },
    });
    await findByRole('heading', { level: 1, name: 'Algoritmes' });
    const link = await findByRole('link', { name: /Naar de aanbieder/ });
    expect(link.getAttribute('href')).toBe('https://aanbieder.example/algoritmes');
    expect(link.getAttribute('rel')).toContain('noopener');
    const table = await findByRole('table', { name: 'Wanneer en waar' });
    expect(within(table).getByRole('rowheader').textContent).toBe('dinsdag 22 december 2099');
    expect(within(table).getByText('13.00 tot 16.30 uur')).toBeTruthy();
    expect(within(table).getByText('Zwolle, Overijssel')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is not there for one that does not exist', async () => {
    const { findByRole } = renderAt('/opleidingen/onzin', opleidingenRoutes, {
      Opleiding: { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] },
    });
    await findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });
});
