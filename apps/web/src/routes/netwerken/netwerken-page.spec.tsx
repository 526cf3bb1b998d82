import type { NetwerkCardFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { netwerkenRoutes } from './routes.js';

const data = { id: 't1', slug: 'data', name: 'Data en digitalisering' };

function netwerk(name: string, more: Partial<NetwerkCardFragment> = {}): NetwerkCardFragment {
  return {
    id: name,
    slug: name.toLowerCase(),
    name,
    summary: 'Wij leren van elkaar.',
    vorm: 'LEREND_NETWERK',
    access: 'OPEN',
    status: 'ACTIVE',
    memberCount: 12,
    themas: [data],
    doelgroepen: ['AMBTENAAR'],
    viewerMembership: null,
    ...more,
  };
}

function answers(...nodes: NetwerkCardFragment[]): Answers {
  return {
    NetwerkThemas: { data: { themas: [data] } },
    Netwerken: ({ filter }) => {
      const found = filter ? nodes.slice(0, 1) : nodes;
      const pageInfo = { endCursor: null, hasNextPage: false };
      return { data: { netwerken: { nodes: found, totalCount: found.length, pageInfo } } };
    },
  };
}

const twoNetwerken = answers(
  netwerk('Omgevingswet', { viewerMembership: { id: 'm', status: 'ACTIVE', role: 'LID' } }),
  netwerk('Griffiers', { status: 'ARCHIVED', memberCount: 1 }),
);

describe('the page with all netwerken', () => {
  it('shows each netwerk with what the reader is to it', async () => {
    const { findByRole, container } = renderAt('/netwerken', netwerkenRoutes, twoNetwerken);
    await findByRole('heading', { name: '2 netwerken gevonden' });
    const [first, second] = within(await findByRole('main')).getAllByRole('article');
    if (!first || !second) throw new Error('two cards were expected');
    expect(within(first).getByRole('link', { name: 'Omgevingswet' }).getAttribute('href')).toBe(
      '/netwerken/omgevingswet',
    );
    expect(within(first).getByText('U bent lid')).toBeTruthy();
    expect(within(first).getByText('12 leden')).toBeTruthy();
    expect(within(second).getByText('1 lid')).toBeTruthy();
    expect(within(second).getByText('Archief')).toBeTruthy();
    expect(within(second).queryByText(/u kunt meteen meedoen/)).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('puts applied filters in the address, asks for them, and hands the focus to the count', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router, asked } = renderAt('/netwerken', netwerkenRoutes, twoNetwerken);
    await findByRole('heading', { name: '2 netwerken gevonden' });
    await findByRole('option', { name: data.name });
    await user.type(await findByLabelText('Zoek op onderwerp'), 'wet');
    await user.selectOptions(await findByLabelText('Thema'), data.name);
    expect(asked.filter(({ operation }) => operation === 'Netwerken')).toHaveLength(1);
    await user.click(await findByRole('button', { name: 'Toon resultaten' }));

    const count = await findByRole('heading', { name: '1 netwerk gevonden' });
    expect(router.state.location.search).toEqual({ zoek: 'wet', thema: 'data' });
    expect(asked.at(-1)?.variables.filter).toEqual({ search: 'wet', thema: 'data' });
    expect(document.activeElement).toBe(count);

    await user.click(await findByRole('button', { name: `Verwijder ${data.name}` }));
    expect(router.state.location.search).toEqual({ zoek: 'wet' });
  });

  it('offers a way out when nothing was found', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, router } = renderAt('/netwerken?vorm=PLATFORM', netwerkenRoutes, answers());
    await findByText('Geen netwerken gevonden');
    const main = within(await findByRole('main'));
    await user.click(main.getAllByRole('button', { name: 'Wis filters' }).at(-1) as HTMLElement);
    expect(router.state.location.search).toEqual({});
  });

  it('says what to do when the API fails, with the code to quote, and tries again', async () => {
    const user = userEvent.setup();
    let broken = true;
    const { findByRole, findByText } = renderAt('/netwerken', netwerkenRoutes, {
      ...twoNetwerken,
      Netwerken: (variables) => {
        if (broken)
          return { errors: [{ message: 'secret', extensions: { code: 'INTERNAL', correlationId: 'AB-12' } }] };
        const answer = twoNetwerken.Netwerken;
        if (typeof answer !== 'function') throw new Error('expected a function');
        return answer(variables);
      },
    });
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('AB-12');
    expect(alert.textContent).not.toContain('secret');
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Probeer opnieuw' }));
    await findByText('2 netwerken gevonden');
  });

  it('drops what it does not know from the address', async () => {
    const { findByRole, asked } = renderAt('/netwerken?vorm=ONZIN&mijn=ja&zoek=%20', netwerkenRoutes, twoNetwerken);
    await findByRole('heading', { name: '2 netwerken gevonden' });
    expect(asked.find(({ operation }) => operation === 'Netwerken')?.variables.filter).toBeNull();
  });
});
