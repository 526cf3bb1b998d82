import type { WerkgroepCardFragment, WerkgroepHeadFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { werkgroepenRoutes } from './routes.js';

const page = { endCursor: null, hasNextPage: false };
const partners = ['Regieorgaan SIA', 'VNG', 'Hogescholen', 'Movisie'].map((name) => ({ id: name, name }));
const common = {
  id: 'w1',
  slug: 'delta',
  name: 'Delta en water',
  summary: 'Over te veel en te weinig water.',
  phase: 'VERKENNING',
  memberCount: 1,
  themas: [{ id: 't1', name: 'Klimaat' }],
  partners,
  viewerMembership: null,
} as const;
const card: WerkgroepCardFragment = { ...common, themas: [...common.themas], partners };
const nobody = {
  join: false,
  decideMemberships: false,
  seeMembers: false,
  readGesprekken: false,
  writeGesprekken: false,
};

function head(more: Partial<WerkgroepHeadFragment> = {}): WerkgroepHeadFragment {
  return {
    ...card,
    ruimteId: 'werkgroep:w1',
    phases: [
      { phase: 'VOORBEREIDING', state: 'DONE' },
      { phase: 'VERKENNING', state: 'NOW' },
      { phase: 'UITVOERING', state: 'NEXT' },
    ],
    goals: { inhoudelijk: 'Weten wat werkt tegen droogte.', procesmatig: 'Lectoren en gemeenten werken samen.' },
    viewerMembership: null,
    viewerCan: nobody,
    ...more,
  };
}

const signedIn: Answers = {
  Viewer: {
    data: {
      me: {
        email: 'noor@academie.test',
        roles: [],
        agendaUrl: '',
        persoon: { id: 'noor', name: 'Noor de Wit', functie: null, doelgroep: 'AMBTENAAR', organisatie: null },
      },
    },
  },
};

describe('the page with all werkgroepen', () => {
  const list = (nodes: WerkgroepCardFragment[]): Answers => ({
    Werkgroepen: { data: { werkgroepen: { nodes, pageInfo: page, totalCount: nodes.length } } },
  });

  it('shows each with its step and its partners', async () => {
    const { findByRole, container } = renderAt('/werkgroepen', werkgroepenRoutes, list([card]));
    const article = within(await findByRole('article'));
    expect(article.getByRole('link', { name: 'Delta en water' }).getAttribute('href')).toBe('/werkgroepen/delta');
    article.getByText('Stap: Verkenning');
    article.getByText('1 lid');
    article.getByText('Regieorgaan SIA, VNG, Hogescholen en nog 1');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says so when there are none, and shows a way on', async () => {
    const { findByText, findByRole } = renderAt('/werkgroepen', werkgroepenRoutes, list([]));
    await findByText('Er zijn nog geen werkgroepen');
    const main = within(await findByRole('main'));
    expect(main.getByRole('link', { name: 'Netwerken' }).getAttribute('href')).toBe('/netwerken');
  });

  it('says what to do when it cannot be had', async () => {
    const broken = { errors: [{ message: 'stuk', extensions: { code: 'INTERNAL', correlationId: 'AB-1' } }] };
    const { findByRole } = renderAt('/werkgroepen', werkgroepenRoutes, { Werkgroepen: broken });
    expect((await findByRole('alert')).textContent).toContain('AB-1');
  });
});

describe('the page of a werkgroep', () => {
  it('shows where it stands and what it is for, to everyone', async () => {
    const { findByRole, getByText, getByRole, container } = renderAt('/werkgroepen/delta', werkgroepenRoutes, {
      Werkgroep: { data: { werkgroep: head() } },
    });
    await findByRole('heading', { level: 1, name: 'Delta en water' });
    getByText('De werkgroep is nu bezig met stap 2 van 3.');
    expect(getByText('Verkenning').closest('li')?.getAttribute('aria-current')).toBe('step');
    getByText('Weten wat werkt tegen droogte.');
    getByText('Lectoren en gemeenten werken samen.');
    getByText('De gesprekken zijn er voor leden');
    expect(getByRole('link', { name: 'Log in om mee te doen' })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows its gesprekken and members to who takes part', async () => {
    const { findByRole, findByText, queryByText } = renderAt('/werkgroepen/delta', werkgroepenRoutes, {
      ...signedIn,
      Werkgroep: { data: { werkgroep: head({ viewerCan: { ...nobody, readGesprekken: true, seeMembers: true } }) } },
      Gesprekken: { data: { gesprekken: { nodes: [], pageInfo: page, totalCount: 0 } } },
      WerkgroepMembers: {
        data: {
          werkgroep: {
            id: 'w1',
            members: {
              nodes: [
                {
                  id: 'm',
                  role: 'TREKKER',
                  since: '2026-01-01T10:00:00Z',
                  persoon: { id: 'a', name: 'Arjan Veltkampen', functie: null, organisatie: null },
                },
              ],
              pageInfo: page,
              totalCount: 1,
            },
          },
        },
      },
    });
    await findByText('Nog geen gesprekken');
    await findByRole('heading', { name: 'Leden' });
    await findByText('Arjan Veltkampen');
    await findByText('Trekker');
    expect(queryByText('De gesprekken zijn er voor leden')).toBeNull();
  });

  it('asks to take part and says so in place', async () => {
    const user = userEvent.setup();
    const asked = head({ viewerMembership: { id: 'm1', status: 'REQUESTED', role: 'LID', reason: null } });
    const { findByRole, findByText, queryByRole } = renderAt('/werkgroepen/delta', werkgroepenRoutes, {
      ...signedIn,
      Werkgroep: { data: { werkgroep: head({ viewerCan: { ...nobody, join: true } }) } },
      JoinWerkgroep: { data: { joinWerkgroep: asked } },
    });
    await user.click(await findByRole('button', { name: 'Vraag om mee te doen' }));
    const said = await findByText(/Uw verzoek is verstuurd/);
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(queryByRole('button', { name: 'Vraag om mee te doen' })).toBeNull();
  });
});
