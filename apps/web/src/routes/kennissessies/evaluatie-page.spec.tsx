import type { EvaluatieDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, detail, noor, now } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const rights = { prepare: false, chooseAnonymity: false, drop: false, answer: true, seeResults: false };
const evaluatie: EvaluatieDetailFragment = {
  id: 's1',
  title: 'Participatie die werkt',
  anonymous: true,
  phase: 'OPEN',
  sessionEndsAt: '2026-11-19T10:00:00Z',
  closesAt: '2026-12-03T10:00:00Z',
  answered: false,
  questions: [
    { id: 'q1', kind: 'SCALE', text: 'De moeite waard?', required: true, choices: [], several: false },
    { id: 'q2', kind: 'CHOICE', text: 'Het meest aan?', required: false, choices: ['Uitleg', 'Koffie'], several: true },
    { id: 'q3', kind: 'TEXT', text: 'Wat kan beter?', required: false, choices: [], several: false },
  ],
  viewerCan: rights,
};

describe('the page of an evaluatie', () => {
  it('promises what holds, says what is missing, and thanks once', async () => {
    const user = userEvent.setup();
    let tries = 0;
    const { findByRole, findByText, getByRole, getByLabelText, container, asked } = renderAt(
      '/kennissessies/s1/evaluatie',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Evaluatie: { data: { evaluatie } },
        AnswerEvaluatie: () => {
          tries += 1;
          if (tries > 1)
            return {
              data: { answerEvaluatie: { ...evaluatie, answered: true, viewerCan: { ...rights, answer: false } } },
            };
          const fields = [{ path: 'q1', message: 'Kies een cijfer van 1 tot en met 5.' }];
          return { errors: [{ message: 'Kies een cijfer.', extensions: { code: 'INVALID_INPUT', fields } }] };
        },
      },
    );
    await findByRole('heading', { level: 1, name: 'Wat vond u van de sessie?' });
    await findByText(/zonder naam/);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(getByLabelText(/Wat kan beter/), 'Meer tijd');
    await user.click(getByRole('button', { name: 'Verstuur mijn antwoorden' }));
    await findByRole('link', { name: 'Kies een cijfer van 1 tot en met 5.' });
    await user.click(getByRole('radio', { name: '4' }));
    await user.click(getByRole('checkbox', { name: 'Koffie' }));
    await user.click(getByRole('button', { name: 'Verstuur mijn antwoorden' }));
    await findByRole('heading', { name: 'Dank u wel' });
    expect(asked.filter(({ operation }) => operation === 'AnswerEvaluatie').at(-1)?.variables).toEqual({
      id: 's1',
      input: {
        answers: [
          { questionId: 'q1', scale: 4 },
          { questionId: 'q2', choices: [1] },
          { questionId: 'q3', text: 'Meer tijd' },
        ],
      },
    });
  });
});

describe('the organiser of an evaluatie', () => {
  const room = (found: object) =>
    renderAt('/kennissessies/s1/organiseren/evaluatie', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
      EvaluatieResults: { data: { evaluatie: found } },
      PrepareEvaluatie: ({ input }) => ({
        data: { prepareEvaluatie: { ...found, phase: 'PREPARED', ...(input as object), results: null } },
      }),
    });
  const preparing = { ...rights, prepare: true, chooseAnonymity: true, answer: false };

  it('orders, removes and adds questions by button, and keeps the focus with them', async () => {
    const user = userEvent.setup();
    const { findByRole, getByRole, getAllByLabelText, container, asked, findByText } = room({
      ...evaluatie,
      phase: 'PROPOSED',
      closesAt: null,
      viewerCan: preparing,
      results: null,
    });
    await user.click(await findByRole('button', { name: 'Omlaag (vraag 1)' }));
    expect(document.activeElement?.textContent).toBe('Vraag 2');
    await user.click(getByRole('button', { name: 'Haal weg (vraag 1)' }));
    await user.click(getByRole('button', { name: 'Voeg een vraag toe' }));
    expect(document.activeElement?.textContent).toBe('Vraag 3');
    const texts = getAllByLabelText('De vraag');
    await user.type(texts.at(-1) as HTMLElement, 'Komt u terug?');
    await user.click(getByRole('radio', { name: /^Met naam/ }));
    await user.click(getByRole('button', { name: 'Bekijk als deelnemer' }));
    await findByRole('heading', { name: 'Zo ziet een deelnemer de evaluatie' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(getByRole('button', { name: 'Zet de evaluatie klaar' }));
    await findByText(/Deelnemers krijgen haar na afloop/);
    const input = asked.find(({ operation }) => operation === 'PrepareEvaluatie')?.variables['input'] as {
      anonymous: boolean;
      questions: { text: string }[];
    };
    expect(input.anonymous).toBe(false);
    expect(input.questions.map(({ text }) => text)).toEqual(['De moeite waard?', 'Wat kan beter?', 'Komt u terug?']);
  });

  it('sees nothing while there are too few, and bars with a table once there are enough', async () => {
    const seeing = { ...rights, answer: false, seeResults: true };
    const few = { invitedCount: 9, answeredCount: 3, shownCount: 0, outcomes: [] };
    const { findByText, unmount } = room({ ...evaluatie, viewerCan: seeing, results: few });
    await findByText('Nog te weinig antwoorden om te tonen');
    await findByText('Geantwoord: 3 van de 9 deelnemers');
    unmount();
    const outcomes = [
      { questionId: 'q1', count: 5, average: 4.2, bars: [0, 0, 1, 2, 2], texts: [] },
      { questionId: 'q2', count: 4, average: null, bars: [3, 1], texts: [] },
      { questionId: 'q3', count: 1, average: null, bars: [], texts: [{ text: 'Meer tijd', author: null }] },
    ];
    const many = { invitedCount: 9, answeredCount: 6, shownCount: 5, outcomes };
    const second = room({ ...evaluatie, viewerCan: seeing, results: many });
    await second.findByText('Gemiddeld 4,2 van de 5. Een 4 of 5: 4 van de 5 mensen.');
    await second.findByText(/Er is nog 1 antwoord bij/);
    await second.findByText('Meer tijd');
    await second.findByRole('link', { name: /Download alle antwoorden/ });
    expect(await accessibilityFaults(second.container)).toEqual([]);
  });
});
