import type { AgendaKennisvraagFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answer, renderAt } from '../../shared/testing/render.js';
import { kennisagendaRoutes } from './routes.js';

const vraag: AgendaKennisvraagFragment = {
  id: 'v1',
  question: 'Hoe houden wij het koel?',
  stage: 'IN_ONDERZOEK',
  derived: false,
  source: null,
  supportCount: 4,
  viewerSupports: false,
  viewerCan: { support: true, withdrawSupport: false },
};

const supported: AgendaKennisvraagFragment = {
  ...vraag,
  supportCount: 5,
  viewerSupports: true,
  viewerCan: { support: false, withdrawSupport: true },
};

function agenda(...kennisvragen: AgendaKennisvraagFragment[]): Answer {
  const thema = { id: 't', slug: 'klimaat', name: 'Klimaat' };
  const onderwerp = { id: 'o', slug: 'hitte', name: 'Hitte' };
  const partners = [{ id: 'p', name: 'RIVM' }];
  const onderwerpen = [{ onderwerp, samenwerkingsvorm: 'Thematafel', stage: null, partners, kennisvragen }];
  return {
    data: {
      kennisagenda: {
        id: 'k',
        title: 'Agenda',
        period: '2023–2028',
        intro: 'Dit willen wij weten.',
        source: 'Het boek',
        themas: [{ summary: 'Het wordt warmer.', thema, onderwerpen }],
      },
    },
  };
}

describe('the kennisagenda', () => {
  it('shows per thema what is asked, how far it is and who work on it', async () => {
    const { findByRole, getByText, container } = renderAt('/kennisagenda', kennisagendaRoutes, {
      Kennisagenda: agenda(vraag),
    });
    await findByRole('heading', { level: 2, name: 'Klimaat' });
    expect(getByText('RIVM')).toBeTruthy();
    const list = await findByRole('list', { name: 'Kennisvragen over Hitte' });
    expect(within(list).getByText('In onderzoek')).toBeTruthy();
    expect(within(list).getByText('Speelt bij 4 gemeenten')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('leads to the question that a link points at', async () => {
    const { findByText } = renderAt('/kennisagenda#v1', kennisagendaRoutes, { Kennisagenda: agenda(vraag) });
    const item = (await findByText(vraag.question)).closest('li');
    await waitFor(() => expect(document.activeElement).toBe(item));
  });

  it('counts the own gemeente, and takes it back', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = renderAt('/kennisagenda', kennisagendaRoutes, {
      Kennisagenda: agenda(vraag),
      SupportKennisvraag: { data: { supportKennisvraag: supported } },
      WithdrawKennisvraagSupport: { data: { withdrawSupport: vraag } },
    });
    await user.click(await findByRole('button', { name: /^Dit speelt ook bij ons/ }));
    await findByText('Speelt bij u en 4 andere gemeenten');
    const undo = await findByRole('button', { name: /^Ongedaan maken/ });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    await findByText('Speelt bij 4 gemeenten');
  });

  it('puts the number back and says why when it is refused', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = renderAt('/kennisagenda', kennisagendaRoutes, {
      Kennisagenda: agenda(vraag),
      SupportKennisvraag: { errors: [{ message: 'Dat kan nu niet.', extensions: { code: 'CONFLICT' } }] },
    });
    await user.click(await findByRole('button', { name: /^Dit speelt ook bij ons/ }));
    await findByText('Dat kan nu niet.');
    await findByText('Speelt bij 4 gemeenten');
  });

  it('shows no button to who speaks for no gemeente', async () => {
    const viewerCan = { support: false, withdrawSupport: false };
    const { findByText, queryByRole } = renderAt('/kennisagenda', kennisagendaRoutes, {
      Kennisagenda: agenda({ ...vraag, viewerCan }),
    });
    await findByText(vraag.question);
    expect(queryByRole('button', { name: /^Dit speelt ook bij ons/ })).toBeNull();
  });
});
