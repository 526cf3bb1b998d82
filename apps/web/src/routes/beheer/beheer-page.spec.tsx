import type { BeheerRequestFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ErrorPage } from '../../app/error-page.js';
import { signedIn } from '../../shared/testing/people.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { beheerRoutes } from './routes.js';

const anna: BeheerRequestFragment = {
  id: 'a',
  email: 'anna@school.test',
  name: 'Anna de Boer',
  functie: 'Docent',
  doelgroep: 'PARTNER',
  organisationName: 'Hogeschool Utrecht',
  motivation: 'Ik wil meedoen.',
  requestedAt: '2026-01-20T10:00:00Z',
};

function answers(...open: BeheerRequestFragment[]): Answers {
  let waiting = open;
  return {
    Viewer: signedIn(['BEHEERDER'], 'Joost van Dam'),
    Beheer: () => ({
      data: {
        me: { viewerCan: { decideAccessRequests: true } },
        accessRequests: {
          nodes: waiting,
          totalCount: waiting.length,
          pageInfo: { endCursor: null, hasNextPage: false },
        },
      },
    }),
    BeheerJobs: { data: { parkedJobs: [] } },
    BeheerOrganisaties: {
      data: { organisaties: { nodes: [{ id: 'o1', name: 'Hogeschool Utrecht', provincie: null }] } },
    },
    DecideAccessRequest: ({ id }) => {
      waiting = waiting.filter((one) => one.id !== id);
      return { data: { decideAccessRequest: { id, decidedAt: '2026-01-21T10:00:00Z', admitted: true } } };
    },
  };
}

describe('the page of a beheerder', () => {
  it('lets somebody in, with where they work, and says so in their place', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked, container } = renderAt('/beheer', beheerRoutes, answers(anna));
    await findByText('anna@school.test');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Laat toe: Anna de Boer' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Toon de keuzes' }));
    await user.click(await dialog.findByRole('option', { name: 'Hogeschool Utrecht' }));
    await user.click(dialog.getByRole('button', { name: 'Laat toe' }));
    const said = await findByText('Anna de Boer is toegelaten en krijgt een e-mail met een link.');
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(asked.find(({ operation }) => operation === 'DecideAccessRequest')?.variables).toEqual({
      id: 'a',
      input: { admit: true, organisatieId: 'o1' },
    });
  });

  it('declines only with a reason', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = renderAt('/beheer', beheerRoutes, answers(anna));
    await user.click(await findByRole('button', { name: 'Wijs af: Anna de Boer' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Wijs af' }));
    await dialog.findByText('Schrijf op waarom u deze aanvraag afwijst');
    expect(asked.map(({ operation }) => operation)).not.toContain('DecideAccessRequest');
    await user.type(dialog.getByLabelText(/Waarom wijst u/), 'Geen overheid.');
    await user.click(dialog.getByRole('button', { name: 'Wijs af' }));
    await findByText(/De aanvraag van Anna de Boer is afgewezen/);
    expect(asked.find(({ operation }) => operation === 'DecideAccessRequest')?.variables.input).toEqual({
      admit: false,
      reason: 'Geen overheid.',
    });
  });

  it('tries stuck work again', async () => {
    const user = userEvent.setup();
    const job = { id: 'j1', task: 'invitations', attempts: 10, lastError: 'SMTP 421', since: '2026-01-20T10:00:00Z' };
    let jobs = [job];
    const { findByRole, findByText, asked, container } = renderAt('/beheer', beheerRoutes, {
      ...answers(),
      BeheerJobs: () => ({ data: { parkedJobs: jobs } }),
      RetryParkedJob: () => {
        jobs = [];
        return { data: { retryParkedJob: true } };
      },
    });
    await findByText('SMTP 421');
    await findByText('Er wacht niemand');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Probeer opnieuw: invitations' }));
    await findByText('Wij proberen het opnieuw: invitations.');
    await findByText('Er blijft niets liggen');
    expect(asked.find(({ operation }) => operation === 'RetryParkedJob')?.variables).toEqual({ id: 'j1' });
  });

  it('does not exist for anybody else', async () => {
    const [route] = beheerRoutes;
    route.update({ errorComponent: ErrorPage });
    const { findByRole } = renderAt('/beheer', beheerRoutes, {
      ...answers(),
      Beheer: { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] },
    });
    await findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
  });
});
