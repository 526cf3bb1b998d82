import type { InterestWish, SessieIdeeDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { data, leads, noor, now } from '../spec-sessions.js';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const rights = { showInterest: true, edit: false, withdraw: false, plan: false, seeInterested: false };

function idee(more: Partial<SessieIdeeDetailFragment> = {}): SessieIdeeDetailFragment {
  return {
    id: 'i1',
    title: 'Samen een cyberoefening doen',
    summary: 'Een middag lang staat een gemeente op zwart.',
    status: 'OPEN',
    interestedCount: 4,
    viewerWish: null,
    netwerk: null,
    themas: [data],
    doelgroepen: ['AMBTENAAR'],
    organizer: null,
    kennissessie: null,
    viewerCan: rights,
    ...more,
  };
}

const base: Answers = {
  Viewer: noor,
  KennissessiePlanning: leads,
  KennissessieThemas: { data: { themas: [data] } },
  SessieIdee: { data: { sessieIdee: idee() } },
};
const at = '/kennissessies/ideeen/i1';

describe('a session without a date', () => {
  it('says what will happen before it is chosen, and lets it be taken back where it was chosen', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked, container } = renderAt(at, kennissessiesRoutes, {
      ...base,
      ShowInterest: { data: { showInterest: idee({ viewerWish: 'REGISTER', interestedCount: 5 }) } },
      DropInterest: { data: { dropInterest: idee() } },
    });
    await findByText(/Dan melden wij u meteen aan, in de volgorde van de lijst/);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Meld mij aan als er een datum is' }));
    const back = await findByRole('button', { name: 'Haal mij van de lijst' });
    expect(document.activeElement).toBe(back);
    await findByRole('heading', { level: 2, name: 'U staat op de lijst' });
    await user.click(back);
    await findByText('U staat niet meer op de lijst.');
    const sent = asked.flatMap(({ operation, variables }) => (operation.endsWith('Interest') ? [variables] : []));
    expect(sent).toEqual([{ ideeId: 'i1', wish: 'REGISTER' satisfies InterestWish }, { ideeId: 'i1' }]);
  });

  it('shows who runs it who wants to come, and the way to a date', async () => {
    const all = { ...rights, edit: true, plan: true, withdraw: true, seeInterested: true };
    const { findByRole } = renderAt(at, kennissessiesRoutes, {
      ...base,
      SessieIdee: { data: { sessieIdee: idee({ viewerCan: all }) } },
      SessieIdeeInterested: {
        data: {
          sessieIdee: {
            id: 'i1',
            interested: {
              nodes: [
                { wish: 'TELL', since: '2026-11-01T09:00:00Z', persoon: { id: 'p', name: 'Sanne', organisatie: null } },
              ],
              pageInfo: { endCursor: null, hasNextPage: false },
              totalCount: 1,
            },
          },
        },
      },
    });
    const row = await findByRole('row', { name: /^Sanne/ });
    expect(row.textContent).toContain('De datum weten');
    const link = await findByRole('link', { name: 'Kies een datum' });
    expect(link.getAttribute('href')).toBe(`${at}/datum`);
  });

  it('fills in the form of the session with what is known, and asks for the date', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText } = renderAt(`${at}/datum`, kennissessiesRoutes, {
      ...base,
      SessieIdee: { data: { sessieIdee: idee({ viewerCan: { ...rights, plan: true } }) } },
    });
    expect(await findByLabelText('Titel')).toHaveProperty('value', 'Samen een cyberoefening doen');
    await findByText(/melden wij de 4 mensen op de lijst aan, in volgorde/);
    await user.click(await findByRole('button', { name: 'Maak het concept' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect(summary.querySelectorAll('a')).toHaveLength(3);
  });
});
