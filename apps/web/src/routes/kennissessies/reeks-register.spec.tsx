import type { ReeksAskingFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { date, none, series } from './spec-reeksen.js';
import { meal, noor, now, registered, remark } from './spec-sessions.js';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

describe('registering for a series that asks something', () => {
  const asking = (register: boolean, more: Partial<ReeksAskingFragment> = {}): ReeksAskingFragment => ({
    id: 'reeks',
    title: 'Leerkring',
    viewerCan: { register, cancelRegistrations: false },
    sessions: series().sessions.map(({ id, startsAt }) => ({ id, startsAt, viewerCan: { register } })),
    questions: [
      { question: meal, kennissessieIds: ['s1', 's2', 's3'], values: [] },
      { question: remark, kennissessieIds: ['s3'], values: ['Taart'] },
    ],
    ...more,
  });

  it('leads to a form, that asks each question once and says for which dates', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'answers.q1', message: 'Beantwoord de vraag ‘Wat eet u?’.' }];
    const after = series({
      viewerCan: { ...none, cancelRegistrations: true },
      sessions: [date('s1', '2026-11-24', { viewerRegistration: registered })],
    });
    let refuse = true;
    const { findByRole, findByLabelText, findByText, getAllByRole, asked, router, container } = renderAt(
      '/kennissessies/reeks/reeks',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Reeks: { data: { reeks: series({ questionCount: 2 }) } },
        ReeksQuestions: { data: { reeks: asking(true) } },
        RegisterForReeks: () =>
          refuse
            ? { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] }
            : { data: { registerForReeks: { reeks: after, outcomes: [{ kennissessieId: 's1', refusal: null }] } } },
      },
    );
    await user.click(await findByRole('link', { name: 'Meld u aan voor de hele reeks' }));
    await findByText('Leerkring. U meldt zich aan voor 3 datums.');
    const group = await findByRole('group', { name: /Wat eet u/ });
    expect(group.textContent).toContain('Wij verwijderen uw antwoord 14 dagen na elke sessie.');
    expect(group.textContent).not.toContain('Deze vraag hoort bij');
    await findByText(/^Deze vraag hoort bij dinsdag 8 december\./);
    expect(((await findByLabelText(/Wat brengt u mee/)) as HTMLInputElement).value).toBe('Taart');
    await user.click(await findByRole('button', { name: 'Meld u aan' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    await user.click(within(summary).getByRole('link'));
    expect(document.activeElement).toBe(getAllByRole('radio')[0]);
    expect(await accessibilityFaults(container)).toEqual([]);

    refuse = false;
    await user.click(await findByRole('radio', { name: 'Vega' }));
    await user.click(await findByRole('button', { name: 'Meld u aan' }));
    await findByText('U bent aangemeld voor 1 datum.');
    expect(router.state.location.pathname).toBe('/kennissessies/reeks/reeks');
    expect(asked.filter(({ operation }) => operation === 'RegisterForReeks').at(-1)?.variables).toEqual({
      id: 'reeks',
      answers: [
        { questionId: 'q1', values: ['Vega'] },
        { questionId: 'q2', values: ['Taart'] },
      ],
    });
  });

  it('says so when there is nothing to register for', async () => {
    const { findByText, queryByRole } = renderAt('/kennissessies/reeks/reeks/aanmelden', kennissessiesRoutes, {
      Viewer: noor,
      ReeksQuestions: { data: { reeks: asking(false, { questions: [] }) } },
    });
    await findByText('U kunt zich nu voor geen datum van deze reeks aanmelden.');
    expect(queryByRole('button', { name: 'Meld u aan' })).toBeNull();
  });
});
