import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { vragenRoutes } from './routes.js';
import { detailOf, signedInAs } from './testing.js';

const frame: Answers = {
  Viewer: signedInAs('Noor'),
  Gesprekken: { data: { gesprekken: { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } } } },
};

describe('the page of a question', () => {
  it('tells who asked where it stands', async () => {
    const leervraag = detailOf('Hitte', { status: 'ROUTED', routedTo: 'RIVM' });
    const { findByRole, findByText, queryByRole, container } = renderAt('/vragen/v1', vragenRoutes, {
      ...frame,
      Leervraag: { data: { leervraag } },
    });
    await findByRole('heading', { level: 1, name: 'Hitte' });
    await findByText('Bij RIVM');
    await findByText('De vraag is gesteld.');
    expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('In behandeling');
    expect(queryByRole('heading', { name: 'Deze vraag behandelen' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows the answer first, once it is there', async () => {
    const leervraag = detailOf('Hitte', {
      status: 'ANSWERED',
      outcome: 'DOORVERWEZEN',
      answerHtml: '<p>Plant <strong>bomen</strong>.</p>',
      answeredAt: '2026-11-21T09:00:00Z',
      answeredBy: { id: 'i', name: 'Ilse', organisatie: null },
    });
    const { findByRole, findByText } = renderAt('/vragen/v1', vragenRoutes, {
      ...frame,
      Leervraag: { data: { leervraag } },
    });
    await findByRole('heading', { name: 'Het antwoord' });
    expect((await findByText('bomen')).tagName).toBe('STRONG');
    await findByText(/Ilse, zaterdag 21 november/);
  });

  it('takes an answer from who it was routed to, not without saying how it was answered', async () => {
    const user = userEvent.setup();
    const viewerCan = { take: false, route: false, answer: true, close: false, writeGesprekken: true };
    const { findByRole, findByText, findByLabelText, asked } = renderAt('/vragen/Hitte', vragenRoutes, {
      ...frame,
      Leervraag: { data: { leervraag: detailOf('Hitte', { viewerCan, routeNote: 'Jullie weten dit.' }) } },
      AnswerLeervraag: {
        data: { answerLeervraag: detailOf('Hitte', { status: 'ANSWERED', answerHtml: '<p>Bomen.</p>' }) },
      },
    });
    await findByText('Jullie weten dit.');
    await user.click(await findByRole('button', { name: 'Geef antwoord' }));
    await user.type(await findByLabelText('Uw antwoord'), 'Bomen.');
    await user.click(await findByRole('button', { name: 'Verstuur het antwoord' }));
    await findByRole('link', { name: 'Kies hoe de vraag is beantwoord.' });
    await user.click(await findByLabelText(/Maatwerk/));
    await user.click(await findByRole('button', { name: 'Verstuur het antwoord' }));
    await findByRole('heading', { name: 'Het antwoord' });
    expect(asked.find(({ operation }) => operation === 'AnswerLeervraag')?.variables).toEqual({
      id: 'Hitte',
      body: 'Bomen.',
      outcome: 'MAATWERK',
    });
  });

  it('is not there for who may not see it', async () => {
    const { findByRole } = renderAt('/vragen/v1', vragenRoutes, {
      ...frame,
      Leervraag: { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] },
    });
    await findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });
});
