import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { antwoordRoutes } from './routes.js';

const token = 'k'.repeat(32);
const link = (purpose: 'CONFIRM' | 'UNDO', more: object = {}): Answers => ({
  AntwoordLink: {
    data: {
      replyLink: {
        valid: true,
        purpose,
        kennissessieId: 's1',
        title: 'Warmte in de wijk',
        startsAt: '2026-12-01T09:00:00Z',
        endsAt: '2026-12-01T10:30:00Z',
        hasSeat: purpose === 'CONFIRM',
        ...more,
      },
    },
  },
});

describe('the page behind a link about an answer', () => {
  it('asks, and changes nothing by being opened', async () => {
    const { findByRole, findByText, asked, container } = renderAt(
      `/kennissessies/antwoord/${token}`,
      antwoordRoutes,
      link('CONFIRM'),
    );
    await findByRole('heading', { level: 1, name: 'Kunt u niet komen?' });
    await findByText('Warmte in de wijk');
    expect(asked.map(({ operation }) => operation)).not.toContain('AntwoordConfirm');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('gives the seat up when asked to, and tells so to who cannot see it', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked, container } = renderAt(`/kennissessies/antwoord/${token}`, antwoordRoutes, {
      ...link('CONFIRM'),
      AntwoordConfirm: { data: { confirmDecline: { outcome: 'RELEASED', waitlistPosition: null } } },
    });
    await user.dblClick(await findByRole('button', { name: 'Ja, ik kan niet' }));
    const told = await findByText(/^U bent afgemeld\. Uw plaats is vrij/);
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(asked.filter(({ operation }) => operation === 'AntwoordConfirm')).toEqual([
      { operation: 'AntwoordConfirm', variables: { token } },
    ]);
    expect((await findByRole('link', { name: 'Bekijk de sessie' })).getAttribute('href')).toBe('/kennissessies/s1');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says honestly that coming back can mean waiting', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = renderAt(`/kennissessies/terug/${token}`, antwoordRoutes, {
      ...link('UNDO'),
      AntwoordUndo: { data: { undoDecline: { outcome: 'WAITING', waitlistPosition: 3 } } },
    });
    await findByText(/Is de sessie vol, dan komt u op de wachtlijst/);
    await user.click(await findByRole('button', { name: 'Ja, ik kom toch' }));
    await findByText('De sessie is vol. U staat op plek 3 van de wachtlijst.');
  });

  it('keeps the button when it went wrong, and says why', async () => {
    const user = userEvent.setup();
    const message = 'Deze link is al gebruikt of verlopen.';
    const { findByRole, findByText } = renderAt(`/kennissessies/antwoord/${token}`, antwoordRoutes, {
      ...link('CONFIRM'),
      AntwoordConfirm: { errors: [{ message, extensions: { code: 'CONFLICT' } }] },
    });
    await user.click(await findByRole('button', { name: 'Ja, ik kan niet' }));
    await findByText(new RegExp(message));
    await findByRole('button', { name: 'Ja, ik kan niet' });
  });

  it.each([
    ['used or expired', link('CONFIRM', { valid: false })],
    ['of another kind', link('UNDO')],
  ])('says so when the link is %s', async (_, answers) => {
    const { findByRole, queryByRole, container } = renderAt(
      `/kennissessies/antwoord/${token}`,
      antwoordRoutes,
      answers,
    );
    await findByRole('heading', { level: 1, name: 'Deze link werkt niet meer' });
    expect(queryByRole('button', { name: 'Ja, ik kan niet' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
