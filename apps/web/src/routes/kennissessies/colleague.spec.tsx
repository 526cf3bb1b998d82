import type { SignedSeatFactsFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { detail, noor, now } from './spec-sessions.js';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const zwolle = { id: 'o1', name: 'Gemeente Zwolle' };
const viewer = {
  data: { me: noor.data.me && { ...noor.data.me, persoon: { ...noor.data.me.persoon, organisatie: zwolle } } },
};
const session = detail({ viewerCan: { ...detail().viewerCan, registerColleague: true } });
const base: Answers = {
  Viewer: viewer,
  Kennissessie: { data: { kennissessie: session } },
  Colleagues: { data: { colleagues: [{ id: 'fenna', name: 'Fenna Bos', functie: 'Jurist' }] } },
};

describe('registering a colleague', () => {
  it('finds them by name, or takes the address of who has no account', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'email', message: 'Dit is geen mailadres van uw organisatie. Controleer het adres.' }];
    const { findByRole, findByLabelText, asked, container } = renderAt(
      '/kennissessies/s1/collega',
      kennissessiesRoutes,
      {
        ...base,
        RegisterColleague: { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] },
      },
    );
    const submit = await findByRole('button', { name: 'Meld mijn collega aan' });
    await user.click(submit);
    await findByRole('alert', { name: 'Controleer uw antwoorden' });
    const address = await findByLabelText('Mailadres op het werk');
    await user.type(address, 'iemand@elders.nl');
    await user.click(submit);
    expect(address).toHaveProperty('value', 'iemand@elders.nl');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(await findByRole('combobox', { name: 'Naam van uw collega' }), 'Fen');
    await user.click(await findByRole('option', { name: /Fenna Bos/ }));
    await user.click(submit);
    expect(
      asked.filter(({ operation }) => operation === 'RegisterColleague').map(({ variables }) => variables),
    ).toEqual([
      { kennissessieId: 's1', colleague: { email: 'iemand@elders.nl', name: '' } },
      { kennissessieId: 's1', colleague: { persoonId: 'fenna' } },
    ]);
  });
});

describe('the link in the mail of who was registered', () => {
  const seat: SignedSeatFactsFragment = {
    title: 'Participatie die werkt',
    startsAt: '2026-11-24T09:00:00Z',
    endsAt: '2026-11-24T10:30:00Z',
    status: 'REGISTERED',
    sessionStatus: 'PUBLISHED',
  };

  it('gives up the seat by a button only, and says so', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked, container } = renderAt('/kennissessies/afmelden/t1', kennissessiesRoutes, {
      Viewer: { data: { me: null } },
      SignedSeat: { data: { signedSeat: seat } },
      DeclineSignedSeat: { data: { declineSignedSeat: { ...seat, status: 'CANCELLED' } } },
    });
    const button = await findByRole('button', { name: 'Ik kom niet' });
    expect(asked.some(({ operation }) => operation === 'DeclineSignedSeat')).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(button);
    await findByText(/U bent afgemeld/);
  });
});
