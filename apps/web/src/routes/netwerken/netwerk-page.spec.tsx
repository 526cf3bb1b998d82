import type { NetwerkHeadFragment, NetwerkMemberFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { netwerkenRoutes } from './routes.js';

const nobody = {
  join: false,
  leave: false,
  seeMembers: false,
  decideMemberships: false,
  readGesprekken: false,
  writeGesprekken: false,
};
const page = { endCursor: null, hasNextPage: false };

function head(more: Partial<NetwerkHeadFragment> = {}): NetwerkHeadFragment {
  return {
    id: 'n1',
    slug: 'data',
    name: 'Netwerk Data',
    summary: 'Samen leren over data.',
    vorm: 'LEREND_NETWERK',
    access: 'ON_REQUEST',
    status: 'ACTIVE',
    doelgroepen: ['AMBTENAAR', 'BESTUURDER'],
    memberCount: 12,
    ruimteId: 'netwerk:n1',
    themas: [{ id: 't1', slug: 'data', name: 'Data' }],
    partners: [{ id: 'o1', name: 'Movisie' }],
    parent: { id: 'n0', slug: 'digitaal', name: 'Platform Digitaal' },
    children: [],
    viewerMembership: null,
    viewerCan: nobody,
    kennissessies: { nodes: [], totalCount: 0 },
    members: { nodes: [] },
    requests: { totalCount: 0 },
    ...more,
  };
}

const member = (id: string, name: string): NetwerkMemberFragment => ({
  id,
  role: 'LID',
  since: '2026-03-01T10:00:00Z',
  persoon: { id, name, functie: 'Adviseur', organisatie: { id: 'o', name: 'Gemeente Zwolle' } },
});

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

/** An API that remembers what became of the membership. */
function netwerk(first: Partial<NetwerkHeadFragment>) {
  const state = { head: head(first) };
  const answers: Answers = { ...signedIn, Netwerk: () => ({ data: { netwerk: state.head } }) };
  return { state, answers };
}

describe('the page of a netwerk', () => {
  it('tells a visitor what it is, and what members see', async () => {
    const { findByRole, findByText, getByRole, getByText, queryByRole, container } = renderAt(
      '/netwerken/data',
      netwerkenRoutes,
      {
        Netwerk: { data: { netwerk: head() } },
      },
    );
    await findByRole('heading', { level: 1, name: 'Netwerk Data' });
    await findByText('Wat leden zien');
    expect(getByRole('link', { name: 'Platform Digitaal' }).getAttribute('href')).toBe('/netwerken/digitaal');
    expect(getByText('Ambtenaren en bestuurders')).toBeTruthy();
    expect(getByRole('link', { name: 'Log in om mee te doen' }).getAttribute('href')).toBe(
      '/inloggen?terug=%2Fnetwerken%2Fdata',
    );
    expect(getByRole('link', { name: /Zet in mijn agenda/ }).getAttribute('href')).toMatch(
      /^webcal:.*\/netwerken\/data\/agenda\.ics$/,
    );
    expect(queryByRole('link', { name: 'Verzoeken' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says honestly that gesprekken and members are for members', async () => {
    const { findByText, router } = renderAt('/netwerken/data/gesprekken', netwerkenRoutes, {
      Netwerk: { data: { netwerk: head() } },
    });
    await findByText('De gesprekken zijn er voor leden');
    await router.navigate({ to: '/netwerken/data/leden' as string });
    await findByText('Wie er lid zijn, zien alleen de leden');
  });

  it('asks to become a member, confirms it in place, and can take it back', async () => {
    const user = userEvent.setup();
    const { state, answers } = netwerk({ viewerCan: { ...nobody, join: true } });
    const { findByRole, findByText, queryByRole } = renderAt('/netwerken/data', netwerkenRoutes, {
      ...answers,
      JoinNetwerk: () => {
        const membership = { id: 'm1', status: 'REQUESTED', role: 'LID', reason: null } as const;
        state.head = head({ viewerMembership: membership, viewerCan: { ...nobody, leave: true } });
        return { data: { joinNetwerk: membership } };
      },
      LeaveNetwerk: () => {
        state.head = head({ viewerCan: { ...nobody, join: true } });
        return { data: { leaveNetwerk: { id: 'm1', status: 'LEFT' } } };
      },
    });
    await user.click(await findByRole('button', { name: 'Vraag om lid te worden' }));
    const said = await findByText(/Uw verzoek is verstuurd/);
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(queryByRole('button', { name: 'Vraag om lid te worden' })).toBeNull();
    await user.click(await findByRole('button', { name: 'Ongedaan maken' }));
    await findByText(/ingetrokken/);
    await findByRole('button', { name: 'Vraag om lid te worden' });
  });

  it('says why a request was declined', async () => {
    const declined = { id: 'm1', status: 'DECLINED', role: 'LID', reason: 'Alleen voor griffiers.' } as const;
    const { findByText } = renderAt(
      '/netwerken/data',
      netwerkenRoutes,
      netwerk({ viewerMembership: declined }).answers,
    );
    await findByText('Hun reden: Alleen voor griffiers.');
  });

  it('asks before leaving, and shows what went wrong where it was asked', async () => {
    const user = userEvent.setup();
    const active = { id: 'm1', status: 'ACTIVE', role: 'LID', reason: null } as const;
    const { answers } = netwerk({ viewerMembership: active, viewerCan: { ...nobody, leave: true } });
    const { findByRole, findByText } = renderAt('/netwerken/data', netwerkenRoutes, {
      ...answers,
      LeaveNetwerk: { errors: [{ message: 'U bent de laatste begeleider.', extensions: { code: 'CONFLICT' } }] },
    });
    await user.click(await findByRole('button', { name: 'Zeg lidmaatschap op' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Ja, zeg op' }));
    await findByText('U bent de laatste begeleider.');
    await findByText('U bent lid');
  });

  it('lets a facilitator admit, and decline with a reason only', async () => {
    const user = userEvent.setup();
    const { answers } = netwerk({ viewerCan: { ...nobody, decideMemberships: true }, requests: { totalCount: 2 } });
    let waiting = [member('a', 'Anouk Terhorst'), member('b', 'Bas de Boer')];
    const { findByRole, findByText, asked, container } = renderAt('/netwerken/data/verzoeken', netwerkenRoutes, {
      ...answers,
      NetwerkRequests: () => ({
        data: { netwerk: { id: 'n1', requests: { nodes: waiting, pageInfo: page, totalCount: waiting.length } } },
      }),
      DecideMembership: ({ membershipId }) => {
        waiting = waiting.filter(({ id }) => id !== membershipId);
        return { data: { decideMembership: { id: membershipId, status: 'ACTIVE' } } };
      },
    });
    await findByRole('link', { name: /Verzoeken.*2 open verzoeken/ });
    await user.click(await findByRole('button', { name: 'Laat Anouk Terhorst toe' }));
    await findByText('Anouk Terhorst is nu lid.', { selector: '.academie-notice__text' });
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(await findByRole('button', { name: 'Wijs Bas de Boer af' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Wijs verzoek af' }));
    dialog.getByText('Schrijf op waarom u deze persoon niet toelaat');
    await user.type(dialog.getByRole('textbox'), 'Alleen voor griffiers.');
    await user.click(dialog.getByRole('button', { name: 'Wijs verzoek af' }));
    await findByText('Geen open verzoeken');
    expect(asked.filter(({ operation }) => operation === 'DecideMembership').map(({ variables }) => variables)).toEqual(
      [
        { membershipId: 'a', admit: true, reason: null },
        { membershipId: 'b', admit: false, reason: 'Alleen voor griffiers.' },
      ],
    );
  });

  it('does not exist for who may not know of it', async () => {
    const refusal = { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] };
    const { findByRole } = renderAt('/netwerken/geheim', netwerkenRoutes, { ...signedIn, Netwerk: refusal });
    await findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
  });
});

describe('starting a netwerk', () => {
  const may = (viewerMayCreateNetwerk: boolean): Answers => ({
    ...signedIn,
    MayCreateNetwerk: { data: { viewerMayCreateNetwerk } },
    NetwerkThemas: { data: { themas: [{ id: 't1', slug: 'data', name: 'Data' }] } },
  });

  it('says so to who may not', async () => {
    const { findByText, queryByRole } = renderAt('/netwerken/nieuw', netwerkenRoutes, may(false));
    await findByText('U kunt nog geen netwerk starten');
    expect(queryByRole('button', { name: 'Start netwerk' })).toBeNull();
  });

  it('names everything that is missing, keeps what was typed, and goes to the new netwerk', async () => {
    const user = userEvent.setup();
    const { findByRole, getByLabelText, getByRole, router, asked, container } = renderAt(
      '/netwerken/nieuw',
      netwerkenRoutes,
      {
        ...may(true),
        CreateNetwerk: { data: { createNetwerk: { id: 'n1', slug: 'data' } } },
        Netwerk: { data: { netwerk: head() } },
      },
    );
    const submit = await findByRole('button', { name: 'Start netwerk' });
    await user.type(getByLabelText('Naam van het netwerk'), 'Netwerk Data');
    await user.click(submit);
    const summary = await findByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(5);
    expect(document.activeElement).toBe(summary);
    expect(document.title).toMatch(/^Fout:/);
    expect(await accessibilityFaults(container)).toEqual([]);
    expect((getByLabelText('Naam van het netwerk') as HTMLInputElement).value).toBe('Netwerk Data');

    await user.type(getByLabelText('Wat gaat u samen leren?'), 'Samen leren over data.');
    await user.selectOptions(getByLabelText('Thema'), 'Data');
    await user.click(getByRole('radio', { name: 'Lerend netwerk' }));
    await user.click(getByRole('radio', { name: 'Iedereen die u toelaat' }));
    await user.click(getByRole('checkbox', { name: 'Ambtenaren' }));
    await user.click(submit);
    await waitFor(() => expect(router.state.location.pathname).toBe('/netwerken/data'));
    expect(asked.find(({ operation }) => operation === 'CreateNetwerk')?.variables.input).toEqual({
      name: 'Netwerk Data',
      summary: 'Samen leren over data.',
      thema: 'data',
      vorm: 'LEREND_NETWERK',
      access: 'ON_REQUEST',
      doelgroepen: ['AMBTENAAR'],
    });
  });
});
