import type { LedenAccountDetailsFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { signedIn } from '../../shared/testing/people.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { accountRoutes } from './routes.js';

const account: LedenAccountDetailsFragment = {
  email: 'noor@academie.test',
  agendaUrl: 'https://academie.test/agenda/geheim.ics',
  expertise: ['hitteplan'],
  doelgroepChoices: ['AMBTENAAR', 'BESTUURDER'],
  persoon: { id: 'noor', name: 'Noor de Wit', functie: 'Adviseur', doelgroep: 'AMBTENAAR', organisatie: null },
  themas: [{ id: 't1', slug: 'klimaat', name: 'Klimaat en energie' }],
};

const answers: Answers = {
  Viewer: signedIn(),
  LedenAccount: {
    data: {
      me: account,
      themas: [...account.themas, { id: 't2', slug: 'data', name: 'Digitalisering' }],
      sessions: [
        { id: 's2', device: 'Safari op iPhone', since: '2026-11-20T09:00:00Z', current: false },
        { id: 's1', device: 'Firefox op Windows', since: '2026-11-21T09:00:00Z', current: true },
      ],
    },
  },
  ReminderPreference: { data: { reminderPreference: { week: true, day: true, hour: true } } },
  UpdateProfile: { data: { updateProfile: account } },
};

describe('the account page', () => {
  it('shows what the reader told, where their calendar is, and where they are signed in', async () => {
    const { findByLabelText, findByRole, findByText, container } = renderAt('/account', accountRoutes, answers);
    expect(((await findByLabelText('Naam')) as HTMLInputElement).value).toBe('Noor de Wit');
    expect(((await findByLabelText('Klimaat en energie')) as HTMLInputElement).checked).toBe(true);
    expect(((await findByLabelText('Digitalisering')) as HTMLInputElement).checked).toBe(false);
    const calendar = await findByRole('link', { name: 'Zet in mijn agenda' });
    expect(calendar.getAttribute('href')).toBe('webcal://academie.test/agenda/geheim.ics');
    await findByText('Hier');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('saves all of it at once and says so beside the button', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findByText, queryByText, asked } = renderAt(
      '/account',
      accountRoutes,
      answers,
    );
    await user.click(await findByLabelText('Digitalisering'));
    await user.type(await findByLabelText(/Waarover kunnen collega's/), 'wateroverlast{Enter}');
    await findByRole('button', { name: 'Verwijder wateroverlast' });
    await user.click(await findByRole('button', { name: 'Bewaar uw gegevens' }));
    await findByText('Bewaard');
    expect(asked.find(({ operation }) => operation === 'UpdateProfile')?.variables.input).toEqual({
      name: 'Noor de Wit',
      functie: 'Adviseur',
      doelgroep: 'AMBTENAAR',
      themas: ['klimaat', 'data'],
      expertise: ['hitteplan', 'wateroverlast'],
    });
    await user.type(await findByLabelText('Naam'), 'x');
    expect(queryByText('Bewaard')).toBeNull();
  });

  it('keeps the focus at the field when a topic is taken away', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole } = renderAt('/account', accountRoutes, answers);
    await user.click(await findByRole('button', { name: 'Verwijder hitteplan' }));
    expect(document.activeElement).toBe(await findByLabelText(/Waarover kunnen collega's/));
  });

  it('asks before it gives the calendar a new address', async () => {
    const user = userEvent.setup();
    const agendaUrl = 'https://academie.test/agenda/nieuw.ics';
    const { findByRole, findByText, findByLabelText, asked } = renderAt('/account', accountRoutes, {
      ...answers,
      RenewAgendaAddress: { data: { renewAgendaAddress: { ...account, agendaUrl } } },
    });
    await user.click(await findByRole('button', { name: 'Vraag een nieuw adres aan' }));
    const dialog = within(await findByRole('dialog'));
    expect(asked.map(({ operation }) => operation)).not.toContain('RenewAgendaAddress');
    await user.click(dialog.getByRole('button', { name: 'Maak een nieuw adres' }));
    await findByText(/U hebt een nieuw adres/);
    expect(((await findByLabelText('Adres van deze agenda')) as HTMLInputElement).value).toBe(agendaUrl);
  });

  it('ends a session elsewhere', async () => {
    const user = userEvent.setup();
    const { findByRole, queryByText, asked } = renderAt('/account', accountRoutes, {
      ...answers,
      EndSession: { data: { endSession: true } },
    });
    await user.click(await findByRole('button', { name: 'Log daar uit: Safari op iPhone' }));
    await findByRole('heading', { name: 'Waar u bent ingelogd' });
    expect(asked.find(({ operation }) => operation === 'EndSession')?.variables).toEqual({ id: 's2' });
    expect(queryByText('Safari op iPhone')).toBeNull();
  });

  it('sends a visitor to the sign-in page and back', async () => {
    const { findByRole } = renderAt('/account', accountRoutes, {
      LedenAccount: { errors: [{ message: 'Log eerst in.', extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    const alert = within(await findByRole('alert'));
    expect(alert.getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toContain('%2Faccount');
  });
});
